import { useMemo } from "react";
import { useSpeech } from "../shell/speech";

/** Writes numbers that have up to two decimals. */
export function useDecimal(): (value: number) => string {
  const { language } = useSpeech();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language === "id" ? "id-ID" : "en-GB", {
      maximumFractionDigits: 2,
    });
    return (value) => format.format(value);
  }, [language]);
}
