/** Only pairs of keys: with a shared secret, whoever can check a token could make one. */
export const TOKEN_ALGORITHMS = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
] as const;

export type TokenAlgorithm = (typeof TOKEN_ALGORITHMS)[number];
