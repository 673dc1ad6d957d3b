import { today } from "../../domain/calendar";
import type { Reads } from "../../database/reads";
import { column, manyForEach, oneForEach } from "../questions";
import { isAbove, isWithin } from "../region-scope";
import { AGREEMENT_COLUMNS } from "./agreement-columns.sql";
import type { AgreementType } from "./agreement.type";

/** The agreements of a region or an office, on a day or ever. */
export interface AgreementsAsked {
  code: string;
  activeOn: string | null;
}

/**
 * Not known to have begun later, nor to have ended before. One that was recorded as expired without
 * its last day had ended by the day of recording.
 */
const ACTIVE = `
  (question.active_on IS NULL OR (
    agreement.state <> 'DRAFT' AND NOT agreement.is_withdrawn
    AND (agreement.state <> 'TERMINATED' OR agreement.terminated_on > question.active_on)
    AND coalesce(agreement.starts_on, agreement.signed_on, question.active_on) <= question.active_on
    AND coalesce(agreement.ends_on,
      CASE WHEN agreement.state = 'EXPIRED'
        THEN (agreement.recorded_at AT TIME ZONE 'Asia/Jakarta')::date - 1 END,
      question.active_on) >= question.active_on))`;

const ORDER = `
  ORDER BY question.asked, coalesce(agreement.starts_on, agreement.signed_on) DESC NULLS LAST,
    agreement.id`;

/** Batched reads of agreements. */
export function agreementLoaders(reads: Reads, officeCode: string) {
  return {
    agreementById: oneForEach<string, AgreementType>(reads, (ids) => ({
      name: "agreement_by_id",
      text: `
        SELECT question.asked, ${AGREEMENT_COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN agreement ON agreement.office_code = $1 AND agreement.id = question.id`,
      values: [officeCode, [...ids]],
    })),

    /** The agreement that renews one; a terminated renewal makes room for another. */
    agreementRenewing: oneForEach<string, AgreementType>(reads, (ids) => ({
      name: "agreement_renewing",
      text: `
        SELECT question.asked, ${AGREEMENT_COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN agreement
          ON agreement.office_code = $1 AND agreement.renews = question.id
          AND agreement.state <> 'TERMINATED'`,
      values: [officeCode, [...ids]],
    })),

    /** For the region itself, a region inside it, or one that it lies in. */
    agreementsOfRegion: manyForEach<AgreementsAsked, AgreementType>(reads, (asked) => ({
      name: "agreements_of_region",
      text: `
        WITH question AS (
          SELECT * FROM unnest($2::text[], $3::date[])
            WITH ORDINALITY AS question (code, active_on, asked)),
        found AS (
          SELECT question.asked, question.active_on, covered.agreement_id
          FROM question JOIN agreement_region AS covered
            ON ${isWithin("covered.region_code", "question.code")}
          WHERE covered.office_code = $1
          UNION
          SELECT question.asked, question.active_on, covered.agreement_id
          FROM question JOIN agreement_region AS covered
            ON ${isAbove("covered.region_code", "question.code")}
          WHERE covered.office_code = $1)
        SELECT question.asked, ${AGREEMENT_COLUMNS}
        FROM found AS question
        JOIN agreement ON agreement.office_code = $1 AND agreement.id = question.agreement_id
        WHERE ${ACTIVE} ${ORDER}`,
      values: [
        officeCode,
        column(asked, ({ code }) => code),
        column(asked, ({ activeOn }) => activeOn),
      ],
    })),

    /** All that the branch filed; for a sub-branch those for its territory. */
    agreementsOfOffice: manyForEach<AgreementsAsked, AgreementType>(reads, (asked) => ({
      name: "agreements_of_office",
      text: `
        SELECT question.asked, ${AGREEMENT_COLUMNS}
        FROM unnest($2::text[], $3::date[])
          WITH ORDINALITY AS question (code, active_on, asked)
        JOIN agreement ON agreement.office_code = $1
        WHERE ${ACTIVE} AND (question.code = $1 OR EXISTS (
          SELECT FROM office_territory AS territory
          JOIN agreement_region AS covered
            ON ${isWithin("covered.region_code", "territory.region_code")}
          WHERE territory.office_code = question.code
            AND territory.valid @> coalesce(question.active_on, $4::date)
            AND covered.office_code = $1 AND covered.agreement_id = agreement.id))
        ${ORDER}`,
      values: [
        officeCode,
        column(asked, ({ code }) => code),
        column(asked, ({ activeOn }) => activeOn),
        today(),
      ],
    })),

    /** The codes of the regions that an agreement is for. */
    regionsOfAgreement: manyForEach<string, { code: string }>(reads, (ids) => ({
      name: "regions_of_agreement",
      text: `
        SELECT question.asked, covered.region_code AS code
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN agreement_region AS covered
          ON covered.office_code = $1 AND covered.agreement_id = question.id
        ORDER BY question.asked, covered.region_code COLLATE "C"`,
      values: [officeCode, [...ids]],
    })),
  };
}
