import "../parts/pressable";
import { useState } from "react";
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { useRegionWords } from "./words";

const HIGHEST = 150;

/** The target share; the address takes it when the thumb is let go. */
export function TargetSlider({ target }: { target: number }) {
  const address = useAddress();
  const { percent } = useSpeech();
  const said = useRegionWords();
  const [moved, setMoved] = useState<number>();
  const shown = moved ?? target;
  return (
    <Slider
      className="slider"
      value={shown}
      minValue={1}
      maxValue={Math.max(HIGHEST, Math.ceil(target))}
      step={0.5}
      onChange={(value) => setMoved(value)}
      onChangeEnd={(value) => {
        setMoved(undefined);
        address.set("target", String(value), "replace");
      }}
    >
      <Label>{said.pathTarget}</Label>
      <SliderOutput>{() => percent(shown)}</SliderOutput>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
