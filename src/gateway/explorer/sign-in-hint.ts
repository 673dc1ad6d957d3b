import { type Markup, markup } from "../embed/markup";

/** Where a token is put: both programs that explore send the headers that are written below a question. */
export const SIGN_IN_HINT: Markup = markup`<details><summary>Masuk · Sign in</summary>
<p lang="id">Yang diterbitkan dapat dibaca siapa saja, bila operator mengizinkan. Untuk yang lain tulislah token di tab <em>Headers</em> di bawah pertanyaan: <code>authorization: Bearer …</code>. Di mesin ini token dibuat dengan <code>jangkauan token --role officer --office solok</code>.</p>
<p>What is published may be read by anybody, where the operator allows it. For the rest write a token into the tab <em>Headers</em> below a question: <code>authorization: Bearer …</code>. On this machine <code>jangkauan token --role officer --office solok</code> makes one.</p>
</details>`;
