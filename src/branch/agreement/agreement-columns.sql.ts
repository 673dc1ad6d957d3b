/** SQL: an agreement as it is shown. */
export const AGREEMENT_COLUMNS = `
  agreement.office_code AS "officeCode", agreement.id, agreement.kind, agreement.number,
  agreement.state, agreement.parties, agreement.party_kinds AS "partyKinds", agreement.programmes,
  agreement.worker_groups AS "workerGroups", agreement.legal_basis AS "legalBasis",
  agreement.documents, agreement.version, agreement.terminated_on AS "terminatedOn",
  agreement.terminated_because AS "terminatedBecause",
  agreement.is_withdrawn AS "isWithdrawn",
  agreement.is_renewal AS "isRenewal", agreement.renews AS "renewsId",
  agreement.signed_on AS "signedOn", agreement.signed_on_precision AS "signedOnPrecision",
  agreement.starts_on AS "startsOn", agreement.starts_on_precision AS "startsOnPrecision",
  agreement.ends_on AS "endsOn", agreement.ends_on_precision AS "endsOnPrecision",
  agreement.note`;
