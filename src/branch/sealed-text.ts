export { openText, sealText, type SealedText } from "./sealing/seal-text";
