import type { Reads } from "../../database/reads";
import { manyForEach, oneForEach } from "../questions";
import type { AgreementAddendumType, AgreementChainType } from "./agreement-parts.type";

/** Batched reads of what belongs to an agreement. */
export function agreementPartsLoaders(reads: Reads, officeCode: string) {
  return {
    addendaOfAgreement: manyForEach<string, AgreementAddendumType>(reads, (ids) => ({
      name: "addenda_of_agreement",
      text: `
        SELECT question.asked, addendum.position, addendum.number,
          addendum.signed_on AS "signedOn", addendum.signed_on_precision AS "signedOnPrecision",
          addendum.changes
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN agreement_addendum AS addendum
          ON addendum.office_code = $1 AND addendum.agreement_id = question.id
        ORDER BY question.asked, addendum.position`,
      values: [officeCode, [...ids]],
    })),

    /**
     * Of the terms that renew each other, those signed and the first of all. A renewal that takes
     * the place of a terminated one is the same term.
     */
    chainOfAgreement: oneForEach<string, AgreementChainType>(reads, (ids) => ({
      name: "chain_of_agreement",
      text: `
        SELECT question.asked, term.terms, agreement.term_number AS position,
          NOT opening.is_renewal AS "isComplete",
          CASE WHEN NOT opening.is_renewal
            THEN coalesce(opening.starts_on, opening.signed_on) END AS since,
          CASE WHEN NOT opening.is_renewal
            THEN CASE WHEN opening.starts_on IS NULL THEN opening.signed_on_precision
              ELSE opening.starts_on_precision END END AS "sincePrecision"
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN agreement ON agreement.office_code = $1 AND agreement.id = question.id
        JOIN agreement AS opening
          ON opening.office_code = $1 AND opening.id = agreement.chain_id
        CROSS JOIN LATERAL (
          SELECT count(DISTINCT link.term_number)
            FILTER (WHERE link.state <> 'DRAFT' AND NOT link.is_withdrawn)::int AS terms
          FROM agreement AS link
          WHERE link.office_code = $1 AND link.chain_id = agreement.chain_id) AS term`,
      values: [officeCode, [...ids]],
    })),
  };
}
