import { type Spoken } from "../../words/spoken";

const ID = {
  title: "Masuk dengan token",
  hint: "Tempel token yang Anda terima dari pengelola layanan. Token tersimpan di jendela ini saja, sampai jendela ditutup.",
  token: "Token",
  submit: "Masuk",
  notAToken: "Ini bukan token: tiga bagian yang dipisahkan titik.",
  expired: "Token ini sudah kedaluwarsa. Mintalah yang baru.",
  needed: "Perlu masuk sebagai pihak yang berhak: kantor cabang, wilayah, atau analis.",
  ofAnother: "Bagian ini milik kantor atau wilayah lain daripada yang Anda masuki.",
  refused: "Token Anda tidak memberi izin untuk bagian ini, atau sudah tidak berlaku.",
  signedInAs: (who: string) => `Masuk sebagai ${who}`,
  signOut: "Keluar",
};

const EN: typeof ID = {
  title: "Sign in with a token",
  hint: "Paste the token that you were given by whoever runs the service. It is kept in this window only, until the window is closed.",
  token: "Token",
  submit: "Sign in",
  notAToken: "This is no token: those are three parts with dots between them.",
  expired: "This token has expired. Ask for a new one.",
  needed: "Needs signing in as one who may see it: an office, a region or an analyst.",
  ofAnother: "This belongs to another office or region than the one you are signed in for.",
  refused: "Your token gives no permission for this, or is no longer valid.",
  signedInAs: (who) => `Signed in as ${who}`,
  signOut: "Sign out",
};

export const SIGN_IN: Spoken<typeof ID> = { id: ID, en: EN };
