/** One line of a drawn table. */
export interface PaperRow {
  readonly rank: string;
  readonly name: string;
  readonly percent: number | null;
  readonly told: string;
  readonly people: string;
}

const WIDTH = 900;
const SIDE = 32;
const SHARP = 2;
const ROW = 26;
const FONT = "Inter, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const INK = "#14212b";
const QUIET = "#52626f";

/** A sheet that is written from top to bottom, and as long as what was written. */
export class Paper {
  readonly #strokes: ((pen: CanvasRenderingContext2D) => void)[] = [];
  #y = SIDE;

  heading(text: string): void {
    for (const line of this.#wrapped(text, `700 26px ${FONT}`)) this.#text(line, 26, INK, 700, 34);
  }

  line(text: string, kind: "plain" | "mark" = "plain"): void {
    const [ink, weight] = kind === "mark" ? ["#9a3412", 700] : [QUIET, 400];
    this.#text(text, 15, ink, weight, 24);
  }

  note(text: string): void {
    this.#y += 4;
    for (const line of this.#wrapped(text, `400 12px ${FONT}`)) {
      this.#text(line, 12, QUIET, 400, 17);
    }
  }

  image(image: HTMLImageElement): void {
    const y = this.#y + 8;
    const width = WIDTH - 2 * SIDE;
    const height = (image.height / image.width) * width;
    this.#strokes.push((pen) => pen.drawImage(image, SIDE, y, width, height));
    this.#y = y + height + 14;
  }

  row({ rank, name, percent, told, people }: PaperRow): void {
    const y = this.#y;
    this.#strokes.push((pen) => {
      write(pen, rank, SIDE + 34, y, `700 14px ${FONT}`, INK, "right");
      write(pen, name, SIDE + 48, y, `600 14px ${FONT}`, INK, "left");
      if (percent !== null) bar(pen, 430, y, percent);
      write(pen, told, 690, y, `700 14px ${FONT}`, INK, "right");
      write(pen, people, WIDTH - SIDE, y, `400 13px ${FONT}`, QUIET, "right");
    });
    this.#y += ROW;
  }

  png(): Promise<Blob> {
    const canvas = document.createElement("canvas");
    canvas.width = WIDTH * SHARP;
    canvas.height = (this.#y + SIDE) * SHARP;
    const pen = penOf(canvas);
    pen.scale(SHARP, SHARP);
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    for (const stroke of this.#strokes) stroke(pen);
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture was made."))));
    });
  }

  #text(text: string, size: number, ink: string, weight: number, height: number): void {
    const y = this.#y;
    this.#strokes.push((pen) =>
      write(pen, text, SIDE, y, `${weight} ${size}px ${FONT}`, ink, "left"),
    );
    this.#y += height;
  }

  #wrapped(text: string, font: string): readonly string[] {
    const pen = penOf(document.createElement("canvas"));
    pen.font = font;
    const lines: string[] = [];
    let line = "";
    for (const word of text.split(" ")) {
      const longer = line ? `${line} ${word}` : word;
      if (line && pen.measureText(longer).width > WIDTH - 2 * SIDE) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  }
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser draws no pictures.");
  return pen;
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  ink: string,
  align: CanvasTextAlign,
): void {
  pen.font = font;
  pen.fillStyle = ink;
  pen.textAlign = align;
  pen.textBaseline = "top";
  pen.fillText(text, x, y);
}

/** A share as a bar whose full length is 120 %. */
function bar(pen: CanvasRenderingContext2D, x: number, y: number, percent: number): void {
  const unit = 180 / 120;
  pen.fillStyle = "#e9eef2";
  pen.fillRect(x, y + 3, 100 * unit, 10);
  pen.fillStyle = "#6888a6";
  pen.fillRect(x, y + 3, Math.min(percent, 100) * unit, 10);
  if (percent > 100) {
    pen.fillStyle = "#d9541e";
    pen.fillRect(x + 100 * unit, y + 3, (Math.min(percent, 120) - 100) * unit, 10);
  }
  pen.fillStyle = INK;
  pen.fillRect(x + 100 * unit, y, 1.5, 16);
}
