export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date in ISO 8601, for example 2024-03-31. A day that does not exist is refused. */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601 and UTC, to the microsecond at most, for example 2024-03-31T17:00:00Z. */
  DateTime: { input: string; output: string; }
  /** An object of names and values, as plain JSON. */
  JSON: { input: unknown; output: unknown; }
  /** The national id of a person (NIK): 16 digits as a text. An answer never sends one back that it refuses. */
  Nik: { input: string; output: string; }
  /** The name of a person, as the identity card has it. An answer never sends one back that it refuses. */
  PersonName: { input: string; output: string; }
  /** Whole rupiah as a decimal string, for example "3053299200": exact beyond 2^53. Never negative. */
  Rupiah: { input: string; output: string; }
};

/** A follow-up to be added to a meeting that is on record. */
export type AddFollowUpInput = {
  /** What is to be done. */
  followUp: NewFollowUpInput;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The meeting, as Meeting.id gives it. */
  meeting: Scalars['ID']['input'];
  /** Code of the branch office that recorded the meeting. */
  office: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
};

/** The follow-up as added, or why it was not added. */
export type AddFollowUpResult = FollowUp | Refusal;

/** An addendum: it amends a signed agreement without ending it. */
export type AddendumInput = {
  /** What it changes, up to 1000 characters. */
  changes: Scalars['String']['input'];
  /** Its number, up to 100 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** When it was signed, if known. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  signedOnPrecision?: InputMaybe<DatePrecision>;
};

/** A cooperation agreement (perjanjian) that a branch office has filed. */
export type Agreement = {
  __typename?: 'Agreement';
  /** What amended it since it was signed, earliest first; an empty list: nothing. */
  addenda: Array<AgreementAddendum>;
  /** Who concluded it, in the order of `parties`, each with what it is. */
  agreementParties: Array<AgreementParty>;
  /** Where it stands among the agreements that renew each other. */
  chain: AgreementChain;
  /** Where its documents are found, by reference; an empty list: not recorded. */
  documents: Array<Scalars['String']['output']>;
  /** The last day of its term; empty: not known, or open. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** How exactly the day before is known; empty when the day is. */
  endsOnPrecision?: Maybe<DatePrecision>;
  /**
   * How many people it covers on a day, also those whom another agreement covers, by REGION in each regency. People of an enrollment that is part of another count with that one. Nobody is counted twice, except by PROGRAMME. An empty list: no enrollment is counted on that day.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrollmentTotals: Array<EnrollmentTotal>;
  /**
   * The enrollments recorded under it, and those that it covers beside another agreement; an empty list: none.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrollments: Array<Enrollment>;
  /** Who pays under it, earliest year first; an empty list: not stated. */
  funding: Array<FundingLine>;
  /** The branch office that filed it, a colon, and its own name. */
  id: Scalars['ID']['output'];
  /** Whether it continues an earlier agreement, whether or not that one is on file. */
  isRenewal: Scalars['Boolean']['output'];
  /** Whether it was terminated while it was a draft: nobody signed it. */
  isWithdrawn: Scalars['Boolean']['output'];
  /** What kind of agreement it is. */
  kind: AgreementKind;
  /** What it rests on, as Inpres 2/2021; an empty list: not stated. */
  legalBasis: Array<Scalars['String']['output']>;
  /**
   * The meetings that reviewed it, latest first; an empty list: none recorded.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  meetings: Array<Meeting>;
  /** What else is known; empty: nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its number; an office uses one once, in capitals or not. Empty when it is not known. */
  number?: Maybe<Scalars['String']['output']>;
  /** The branch office that filed it. */
  office: BranchOffice;
  /** Who concluded it, the branch office included. */
  parties: Array<Scalars['String']['output']>;
  /** The programmes that it is about; an empty list: not stated. */
  programmes: Array<Programme>;
  /** The regions that it is for, by code. */
  regions: Array<Region>;
  /** The agreement that renews it; empty when none on file does, or was terminated. */
  renewedBy?: Maybe<Agreement>;
  /** The agreement that it renews; empty when there is none, or it is not on file. */
  renews?: Maybe<Agreement>;
  /** When it was signed; empty: not known. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** How exactly the day before is known; empty when the day is. */
  signedOnPrecision?: Maybe<DatePrecision>;
  /** Where it is known from; an empty list: not recorded. */
  sources: Array<Source>;
  /** The first day of its term; empty: not known. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** How exactly the day before is known; empty when the day is. */
  startsOnPrecision?: Maybe<DatePrecision>;
  /** Where it stands today: as recorded, moved on by the days of its term. When it has expired or was terminated, the enrollments under it stay counted until endEnrollment ends them. */
  state: AgreementState;
  /** Why it was ended early; empty: as above. */
  terminatedBecause?: Maybe<Scalars['String']['output']>;
  /** The day from which it no longer holds; empty: it was not ended early, or the day is not known. */
  terminatedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Every change of the agreement, newest first; empty for one filed before trails were kept and not changed since.
   *
   * Allowed: HEAD_OF_OFFICE, AUDITOR (own office).
   */
  trail: TrailConnection;
  /** Raised by every edit, from 1; an edit names the version that it starts from. */
  version: Scalars['Int']['output'];
  /** The kinds of work whose people it protects; an empty list: not stated. */
  workerGroups: Array<Scalars['String']['output']>;
};


/** A cooperation agreement (perjanjian) that a branch office has filed. */
export type AgreementEnrollmentTotalsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  by: Array<EnrollmentDimension>;
};


/** A cooperation agreement (perjanjian) that a branch office has filed. */
export type AgreementTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What amends a signed agreement without ending it. */
export type AgreementAddendum = {
  __typename?: 'AgreementAddendum';
  /** What it changes. */
  changes: Scalars['String']['output'];
  /** Its number; empty: not known. */
  number?: Maybe<Scalars['String']['output']>;
  /** Its place among those of the agreement, from 1. */
  position: Scalars['Int']['output'];
  /** When it was signed; empty: not known. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day is known; empty when the day is. */
  signedOnPrecision?: Maybe<DatePrecision>;
};

/** The signed agreements on file that renew each other: in its third term since 2022. Drafts are not counted, and a term that was terminated and concluded anew is counted once. */
export type AgreementChain = {
  __typename?: 'AgreementChain';
  /** Whether the first term on file is the first of all, and not itself a renewal. */
  isComplete: Scalars['Boolean']['output'];
  /** Which term of those on file the agreement is, from 1; for a draft, which it would be. */
  position: Scalars['Int']['output'];
  /** The first day of the first term, or else the day of its signing. Empty: not known, or the first term is not on file. */
  since?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day is known; empty when the day is. */
  sincePrecision?: Maybe<DatePrecision>;
  /** How many signed terms are on file; 0 for a lone draft. */
  terms: Scalars['Int']['output'];
};

/** Nothing was stored: somebody else has changed the agreement since the version that the edit started from. Look at what it is now, and send the edit again with its version. */
export type AgreementConflict = {
  __typename?: 'AgreementConflict';
  /** The agreement as it is now. */
  current: Agreement;
  /** One problem, CONFLICT, at expectedVersion. */
  problems: Array<Problem>;
};

/** A page of the agreements asked for, the last filed first. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The same agreements, each with its cursor. */
  edges: Array<AgreementEdge>;
  /** The agreements of this page; empty: none. */
  nodes: Array<Agreement>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many agreements match in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** An agreement in a list of them. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Its place in the list; it stays valid while agreements are filed and changed. */
  cursor: Scalars['String']['output'];
  /** The agreement. */
  node: Agreement;
};

/** Who pays under the agreement, and how much where that is agreed. */
export type AgreementFundingInput = {
  /** Whole rupiah for that year; leave out when not stated, never 0. */
  amount?: InputMaybe<Scalars['Rupiah']['input']>;
  /** How many people it pays for, if stated. */
  participants?: InputMaybe<Scalars['Int']['input']>;
  /** How exactly the amount is stated; EXACT when left out. */
  precision?: InputMaybe<Precision>;
  /** For which of the agreement's regions; needed when it has several. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Who pays. */
  source: FundingSource;
  /** The villages that pay, by code; leave out when they are not known. */
  villages?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The budget year; leave out when not stated. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** The kind of an agreement (perjanjian). */
export type AgreementKind =
  /** Kerja sama operasional: a yearly operational cooperation. */
  | 'KSO'
  /** Nota kesepahaman: the frame under which agreements are made. */
  | 'MOU'
  /** Perjanjian kerja sama: the executable agreement. */
  | 'PKS';

/** Who concludes an agreement. */
export type AgreementParty = {
  __typename?: 'AgreementParty';
  /** What it is; empty: not stated. */
  kind?: Maybe<PartyKind>;
  /** Its name, as Agreement.parties has it. */
  name: Scalars['String']['output'];
};

/** Where an agreement stands. */
export type AgreementState =
  /** Not yet signed. */
  | 'DRAFT'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** Its term has begun and is not known to have ended. */
  | 'IN_FORCE'
  /** Signed; its term has not begun, or is not known to have begun. */
  | 'SIGNED'
  /** Ended before its term was over, or withdrawn as a draft. */
  | 'TERMINATED';

/** A change of a draft, or by an addendum of a signed agreement. What is left out stays as it is; a list that is given takes the place of the earlier one, except funding and sources, which are added. */
export type AmendAgreementInput = {
  /** Codes of further regions that it is for. */
  addRegions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The addendum: needed for a signed agreement, left out for a draft. */
  addendum?: InputMaybe<AddendumInput>;
  /** The agreement, as Agreement.id gives it. */
  agreement: Scalars['ID']['input'];
  /** Where its documents are found, up to 50 references of a file or an archive. */
  documents?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The last day of its term, if known. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  endsOnPrecision?: InputMaybe<DatePrecision>;
  /** Agreement.version as you saw it. When somebody has changed the agreement since, nothing is stored and the answer is an AgreementConflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Who pays, up to 50 lines; of years inside its term. */
  funding?: InputMaybe<Array<AgreementFundingInput>>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What it rests on, up to 20 texts, as Inpres 2/2021 or a regent's decree. */
  legalBasis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What else is known, up to 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the branch office that keeps it. */
  office: Scalars['ID']['input'];
  /** Who concludes it: 1 to 20 names. */
  parties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What each of these parties is, in their order. */
  partyKinds?: InputMaybe<Array<PartyKind>>;
  /** The programmes that it is about. */
  programmes?: InputMaybe<Array<Programme>>;
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Where it is known from, up to 20 sources. */
  sources?: InputMaybe<Array<CitedSourceInput>>;
  /** The first day of its term, if known. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  startsOnPrecision?: InputMaybe<DatePrecision>;
  /** The kinds of work whose people it protects, up to 50, in capitals, as FARMER. */
  workerGroups?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What became of the candidates of one batch. */
export type BatchFunnel = {
  __typename?: 'BatchFunnel';
  /** The batch. */
  batch?: Maybe<SelectionBatch>;
  /** Stage by stage, from LISTED to ENROLLED. */
  stages: Array<FunnelStage>;
};

/** An office of the agency (kantor). */
export type BranchOffice = {
  __typename?: 'BranchOffice';
  /** Agreements that the office has filed (of a sub-branch, those for its territory today), page by page, the last filed first. Empty: the office did not answer, or it keeps no records (a regional office). */
  agreementConnection?: Maybe<AgreementConnection>;
  /** Agreements that the office has filed; of a sub-branch, those for its territory. Latest first. An empty list: none on file. Empty without a list: the office did not answer, or it keeps no records (a regional office). */
  agreements?: Maybe<Array<Agreement>>;
  /** Where the iCalendar of the office's expiring agreements and follow-ups is found, below the address of this service, for example /calendar/solok.ics; ?lang=en for English. Of a sub-branch, the calendar of the branch that keeps its records. Empty for a regional office. */
  calendarUrl?: Maybe<Scalars['String']['output']>;
  /** The offices directly below, by code. */
  children: Array<BranchOffice>;
  /** The office's code, for example solok. */
  code: Scalars['ID']['output'];
  /**
   * How many people the office has enrolled on a day, by REGION in each regency; of a sub-branch, those in its territory. Nobody is counted twice, except by PROGRAMME. An empty list: no enrollment is counted on that day. Empty without a list: the office did not answer, or it keeps no records (a regional office).
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrollmentTotals?: Maybe<Array<EnrollmentTotal>>;
  /**
   * A page of what the office's meetings asked for, earliest due first, those without a day last; of a sub-branch, of meetings about its territory. Empty: the office did not answer, or it keeps no records (a regional office).
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  followUps?: Maybe<FollowUpConnection>;
  /** A page of who pays in the office's regions, earliest year first; of a sub-branch, in its territory. Empty: the office did not answer, or it keeps no records (a regional office). */
  fundingConnection?: Maybe<FundingLineConnection>;
  /** Who was last seen as head on a day or before it; a date known only by its year counts from 1 January. Empty when nobody was. */
  head?: Maybe<OfficeHead>;
  /**
   * The imports of files at the branch office, newest first. A sub-branch has none: its branch keeps its records. Empty: the office did not answer, or it keeps no records.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  imports?: Maybe<ImportConnection>;
  /** The kind of office. */
  kind: BranchOfficeKind;
  /**
   * Meetings that the office recorded, latest first; of a sub-branch, those about its territory. An empty list: none recorded. Empty without a list: the office did not answer, or it keeps no records (a regional office).
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  meetings?: Maybe<Array<Meeting>>;
  /**
   * The revisions of the months that the office has closed, newest month and revision first; of a sub-branch none, since the branch above closes its months. Empty without a page: the office did not answer, or it keeps no records (a regional office).
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  monthClosings?: Maybe<MonthClosingConnection>;
  /** The office's name, in Indonesian. */
  name: Scalars['String']['output'];
  /** Code of the branch office whose server keeps this office's records: itself for a branch, the branch above for a sub-branch, empty for a regional office. */
  officeCode?: Maybe<Scalars['ID']['output']>;
  /** The terms on record, by role and then earliest first. Empty: none is; officials may have been seen. */
  officialTerms: Array<OfficialTerm>;
  /** Who was last seen in each role of the office on a day or before it. Empty when nobody was. */
  officials: Array<Official>;
  /** The office above; empty at the top of the tree or when none is recorded. */
  parent?: Maybe<BranchOffice>;
  /**
   * A page of the office's selection batches, the last opened first; of a sub-branch, those of its territory. Empty: the office did not answer, or it keeps no records (a regional office).
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office); OFFICIAL (own region).
   */
  selectionBatches?: Maybe<SelectionBatchConnection>;
  /** Whether the office itself is made up, with a simulated data set. */
  simulated: Scalars['Boolean']['output'];
  /** The sources that the branch office has on file. An empty list: none, or a sub-branch, whose branch keeps them. Empty without a list: the office did not answer, or it keeps no records (a regional office). */
  sources?: Maybe<Array<Source>>;
  /** How current what the hub knows of the office is, now. */
  status: OfficeStatus;
  /** The regions that it serves on a day, by code; a REGIONAL office serves what its branches do. Empty when none is recorded. */
  territory: Array<Region>;
  /**
   * Every change of the records that the branch office keeps, newest first: who asked for it, when, by which mutation, and what the record was before and after. A sub-branch has none: its branch keeps its records. Empty: the office did not answer, or it keeps no records.
   *
   * Allowed: HEAD_OF_OFFICE, AUDITOR (own office).
   */
  trail?: Maybe<TrailConnection>;
};


/** An office of the agency (kantor). */
export type BranchOfficeAgreementConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  funding?: InputMaybe<FundingSource>;
  kind?: InputMaybe<AgreementKind>;
  programme?: InputMaybe<Programme>;
  state?: InputMaybe<AgreementState>;
  termEndsAfter?: InputMaybe<Scalars['Date']['input']>;
  termEndsBefore?: InputMaybe<Scalars['Date']['input']>;
};


/** An office of the agency (kantor). */
export type BranchOfficeAgreementsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
};


/** An office of the agency (kantor). */
export type BranchOfficeEnrollmentTotalsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  by: Array<EnrollmentDimension>;
};


/** An office of the agency (kantor). */
export type BranchOfficeFollowUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  state?: InputMaybe<FollowUpState>;
};


/** An office of the agency (kantor). */
export type BranchOfficeFundingConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<FundingSource>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** An office of the agency (kantor). */
export type BranchOfficeHeadArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An office of the agency (kantor). */
export type BranchOfficeImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An office of the agency (kantor). */
export type BranchOfficeMonthClosingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['Date']['input']>;
};


/** An office of the agency (kantor). */
export type BranchOfficeOfficialsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An office of the agency (kantor). */
export type BranchOfficeSelectionBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** An office of the agency (kantor). */
export type BranchOfficeTerritoryArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An office of the agency (kantor). */
export type BranchOfficeTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  operation?: InputMaybe<Scalars['String']['input']>;
  record?: InputMaybe<Scalars['ID']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The kind of a branch office. */
export type BranchOfficeKind =
  /** Kantor cabang: serves regencies and cities, and keeps their records. */
  | 'BRANCH'
  /** Kantor wilayah: leads the branches of one or more provinces. */
  | 'REGIONAL'
  /** Kantor cabang pembantu or perintis (KCP): serves places for its branch. */
  | 'SUB_BRANCH';

/** A region's budget of a year from one funding source, in person-months. */
export type Budget = {
  __typename?: 'Budget';
  /** All funding lines of the region and of those inside it, each once. Empty: no amount is stated for the year. */
  amount?: Maybe<Scalars['Rupiah']['output']>;
  /** funded less committed; below 0 when the cohorts need more. A lower bound where `precision` is AT_LEAST. Empty: no amount is stated, or the people are not known. */
  balance?: Maybe<Scalars['Int']['output']>;
  /** The mean joining month at which the amount pays for all: 1 is January, 13 that it pays for none of those who join; two decimals. Empty: nobody joins, or it cannot be told. */
  breakEvenJoiningMonth?: Maybe<Scalars['Float']['output']>;
  /** How the stated amount stands to committedCost: CONFLICT also where the amount is not meant to pay for so many. Empty: no amount is stated, or the people are not known. */
  check?: Maybe<ClaimCheck>;
  /** Person-months of the cohorts in the year: who joins in month k pays 13 − k months, and a cohort that joined over some months is taken to have joined in the first. Nobody is counted in two cohorts. Empty: no cohort is recorded, or one has no headcount. */
  committed?: Maybe<Scalars['Int']['output']>;
  /** What these person-months cost. Empty: no cohort is recorded, or one has no headcount. */
  committedCost?: Maybe<Scalars['Rupiah']['output']>;
  /** Person-months that all of them need for twelve months. Empty: it is not known how many people there are. */
  fullYear?: Maybe<Scalars['Int']['output']>;
  /** What these person-months cost. Empty: it is not known how many people there are. */
  fullYearCost?: Maybe<Scalars['Rupiah']['output']>;
  /** Person-months that the amount pays for: ⌊amount / rate⌋; months of different rates are walked. A lower bound where `precision` is AT_LEAST. Empty: no amount is stated for the year. */
  funded?: Maybe<Scalars['Int']['output']>;
  /** Who pays. */
  funding: FundingSource;
  /** People of cohorts whose protection begins in the year. Empty: no cohort is recorded, or one has no headcount. */
  joining?: Maybe<Scalars['Int']['output']>;
  /** Funded person-months that all the others leave to those who join. A lower bound where `precision` is AT_LEAST. Empty: no amount is stated, or the people are not known. */
  leftForJoining?: Maybe<Scalars['Int']['output']>;
  /** The year's months with their rates. */
  months?: Maybe<Array<BudgetMonth>>;
  /** Months that this is for each of them on average; two decimals. A lower bound where `precision` is AT_LEAST. Empty: no amount is stated, or the people are not known. */
  monthsPerJoining?: Maybe<Scalars['Float']['output']>;
  /** The branch office that keeps the region's records. */
  officeCode: Scalars['ID']['output'];
  /** Person-months that the recorded payments of the funding lines cover: each payment by itself, its amount over the rate of the months that it pays for; months of different rates are walked. Empty: no payment is recorded, which is not zero. */
  paid?: Maybe<Scalars['Int']['output']>;
  /** All recorded payments, also where they exceed the amount. Empty: no payment is recorded, which is not zero. */
  paidAmount?: Maybe<Scalars['Rupiah']['output']>;
  /** What is left of the payments and covers no further person-month, each payment's rest added up. Empty: no payment is recorded, which is not zero. */
  paidResidual?: Maybe<Scalars['Rupiah']['output']>;
  /** People of the cohorts, else of the funding lines, each once. Empty: it is not known how many people there are. */
  participants?: Maybe<Scalars['Int']['output']>;
  /** How exactly it is stated: as its least exact line; AT_LEAST when a line has no amount. Empty: no amount is stated for the year. */
  precision?: Maybe<Precision>;
  /** The programmes that are paid for: those of the cohorts, else JKK and JKM. */
  programmes?: Maybe<Array<Programme>>;
  /** Reliefs that were considered and do not apply, each with the reason. */
  refused?: Maybe<Array<Scalars['String']['output']>>;
  /** The region's code. */
  regionCode: Scalars['ID']['output'];
  /** What is left of the amount and pays for no further person-month. Empty: no amount is stated for the year. */
  residual?: Maybe<Scalars['Rupiah']['output']>;
  /** The rates that were applied, each with its legal basis, in a sentence. */
  rules?: Maybe<Array<Scalars['String']['output']>>;
  /** How many months the amount lasts when all participants are paid for from January on, at January's rate; two decimals. A lower bound where `precision` is AT_LEAST. Empty: no amount is stated, or the people are not known. */
  runwayMonths?: Maybe<Scalars['Float']['output']>;
  /** The segment that is paid for: that of the cohorts, BPU where there are none. */
  segment?: Maybe<Segment>;
  /** What is missing to a full year for everybody; the most that can be missing where `precision` is AT_LEAST. Empty: no amount is stated, or the people are not known. */
  shortBy?: Maybe<BudgetShortfall>;
  /** Where the amount and the payments are known from; an empty list: not recorded. */
  sources?: Maybe<Array<Source>>;
  /** Whether all that is reckoned from the people is withheld from whoever asks, and is empty for that reason: fewer than five are paid for in a month, or fewer than five join, or the region is below a regency. The office's own staff is told everything. */
  suppressed?: Maybe<Scalars['Boolean']['output']>;
  /** committed less paid, never below 0: where more is paid than committed, `paid` is the larger. Empty: no payment is recorded, the people are not known, or a payment is for months of another year. */
  unpaid?: Maybe<Scalars['Int']['output']>;
  /** The budget year. */
  year: Scalars['Int']['output'];
};

/** One month of a budget: whom the cohorts have, and whom the amount still pays for. */
export type BudgetMonth = {
  __typename?: 'BudgetMonth';
  /** How many of them the amount pays for, month after month. Empty: no amount is stated, or the people are not known. */
  affordable?: Maybe<Scalars['Int']['output']>;
  /** affordable × rate. Empty: no amount is stated, or the people are not known. */
  cost?: Maybe<Scalars['Rupiah']['output']>;
  /** People of the cohorts. Empty: no cohort is recorded, or one has no headcount. */
  heads?: Maybe<Scalars['Int']['output']>;
  /** What is left of the amount then. Empty: no amount is stated, or the people are not known. */
  left?: Maybe<Scalars['Rupiah']['output']>;
  /** The first day of the month. */
  month: Scalars['Date']['output'];
  /** What a participant costs: the rates of that day. */
  rate: Scalars['Rupiah']['output'];
};

/** What is missing to pay for everybody for twelve months; zeros when nothing is. */
export type BudgetShortfall = {
  __typename?: 'BudgetShortfall';
  /** fullYearCost less the amount, never below 0. */
  amount: Scalars['Rupiah']['output'];
  /** fullYear less funded, never below 0. */
  personMonths: Scalars['Int']['output'];
};

/** A person, or a line of a register, on the way into an enrollment (calon peserta). Who it is stays sealed at the branch office. */
export type Candidate = {
  __typename?: 'Candidate';
  /** The batch that lists the candidate. */
  batch?: Maybe<SelectionBatch>;
  /** The branch office that keeps it, a colon, and a number there. */
  id: Scalars['ID']['output'];
  /** The name, masked: the first letter of each word. */
  maskedName: Scalars['String']['output'];
  /** The NIK, masked: its first and last four digits; empty: the register had none, and nobody has found it yet. */
  maskedNik?: Maybe<Scalars['String']['output']>;
  /** Where the register says that the person lives. */
  region: Region;
  /** Since when. */
  since: Scalars['Date']['output'];
  /** Where the candidate stands. */
  stage: CandidateStage;
  /** The stages that the candidate reached, from LISTED on. */
  steps: Array<CandidateStep>;
  /** The kind of work, for example FARMER; empty: not stated. */
  workerGroup?: Maybe<Scalars['String']['output']>;
};

/** A page of the candidates of a batch, in the order in which they were listed. */
export type CandidateConnection = {
  __typename?: 'CandidateConnection';
  /** The same candidates, each with its cursor. */
  edges: Array<CandidateEdge>;
  /** The candidates of this page; empty: none. */
  nodes: Array<Candidate>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many candidates match in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** A candidate in a list of them. */
export type CandidateEdge = {
  __typename?: 'CandidateEdge';
  /** Its place in the list; it stays valid while others come. */
  cursor: Scalars['String']['output'];
  /** The candidate. */
  node: Candidate;
};

/** How many candidates reached which stage, where they stand, and who was rejected. */
export type CandidateFunnel = {
  __typename?: 'CandidateFunnel';
  /** Batch by batch, the first opened first. */
  batches: Array<BatchFunnel>;
  /** All batches together, stage by stage from LISTED to ENROLLED. An empty list: no batch is opened there, so that nothing is known; a batch without candidates has zeros. */
  stages: Array<FunnelStage>;
};

/** The national id of a candidate who was listed without one. */
export type CandidateNikInput = {
  /** The candidate, as Candidate.id gives it. */
  candidate: Scalars['ID']['input'];
  /** The national id (NIK), 16 digits. It is kept sealed. */
  nik: Scalars['Nik']['input'];
};

/** The register that candidates are taken from. */
export type CandidateRegister =
  /** Data Terpadu Kesejahteraan Sosial: social welfare. */
  | 'DTKS'
  /** Data Tunggal Sosial dan Ekonomi Nasional, which follows those two. */
  | 'DTSEN'
  /** Another one, which is named. */
  | 'OTHER'
  /** Pensasaran Percepatan Penghapusan Kemiskinan Ekstrem: extreme poverty. */
  | 'P3KE'
  /** A village's own list. */
  | 'VILLAGE_LIST';

/** A candidate who does not reach the stage, and why. */
export type CandidateRejectionInput = {
  /** The candidate, as Candidate.id gives it. */
  candidate: Scalars['ID']['input'];
  /** What else is to be said, up to 500 characters, naming nobody; needed for OTHER. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: RejectionReason;
};

/** A person as a register lists one. NIK and name are kept sealed. */
export type CandidateRowInput = {
  /** The person's name, up to 200 characters. */
  name: Scalars['PersonName']['input'];
  /** The national id (NIK), 16 digits; leave out where the register has none. */
  nik?: InputMaybe<Scalars['Nik']['input']>;
  /** Code of the village or district where the person lives. */
  region: Scalars['ID']['input'];
  /** The kind of work, in capitals, as FARMER; the batch's when left out. */
  workerGroup?: InputMaybe<Scalars['String']['input']>;
};

/** Where a candidate (calon peserta) stands. No stage is skipped or taken back. */
export type CandidateStage =
  /** Named by a decree of the regent or mayor. */
  | 'DETERMINED'
  /** A participant of an enrollment. */
  | 'ENROLLED'
  /** Taken from a register by an agency or a village official. */
  | 'LISTED'
  /** Not to be enrolled, for a reason; from whichever stage it was. */
  | 'REJECTED'
  /** Found by the branch office to be somebody who can be insured. */
  | 'VALIDATED'
  /** Found by them to be the person, living and working there. */
  | 'VERIFIED';

/** That a candidate reached a stage, or was rejected. */
export type CandidateStep = {
  __typename?: 'CandidateStep';
  /** Days since the stage before; empty: there is none before LISTED. */
  days?: Maybe<Scalars['Int']['output']>;
  /** The number of the decree; only of DETERMINED. */
  decree?: Maybe<Scalars['String']['output']>;
  /**
   * The enrollment that the candidate joined; only of ENROLLED.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrollment?: Maybe<Enrollment>;
  /** What else was said of the rejection; empty: nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The participant that the candidate became; only of ENROLLED.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  participant?: Maybe<Participant>;
  /** The day on which it was reached. */
  reachedOn: Scalars['Date']['output'];
  /** Why the candidate was rejected; only of REJECTED. */
  reason?: Maybe<RejectionReason>;
  /** As whom somebody brought the candidate there. */
  role: SelectionRole;
  /** The stage. */
  stage: CandidateStage;
};

/** Where something is known from: the id of a source on file, or a new source. */
export type CitedSourceInput = {
  /** What it is about, in a sentence; needed for a new source. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** A source that the office has on file; leave the other fields out then. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** When it was published, as exactly as is known: 2023-10-02, 2024-03 or 2022. */
  publishedOn?: InputMaybe<Scalars['String']['input']>;
  /** Who published it, if that is known. */
  publisher?: InputMaybe<Scalars['String']['input']>;
};

/** A figure as somebody stated it (pernyataan), beside what our own rows give. */
export type Claim = {
  __typename?: 'Claim';
  /** What the figure is about. */
  about: Scalars['String']['output'];
  /** The day that it is about; where only a month or year is known, its last day. Empty: not known. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day is known; empty when the day is. */
  asOfPrecision?: Maybe<DatePrecision>;
  /** How it stands to the computed value; empty when there is none to compare. */
  check?: Maybe<ClaimCheck>;
  /** The value that our own rows give today; empty: they do not give one. */
  computed?: Maybe<Scalars['String']['output']>;
  /** The branch office that keeps it, a colon, and its own name. */
  id: Scalars['ID']['output'];
  /** How exactly it was stated. */
  precision: Precision;
  /** The region that it is about. */
  region: Region;
  /** Who stated it, and where. */
  source: Source;
  /** What was stated, with its unit where it has one. */
  value: Scalars['String']['output'];
};

/** How a stated figure stands to the one that our rows give. */
export type ClaimCheck =
  /** Both are the same, or the computed one is within a stated bound. */
  | 'AGREES'
  /** They differ by more than rounding explains. */
  | 'CONFLICT'
  /** They differ by no more than the stated figure was rounded. */
  | 'ROUNDING';

/** A month to be closed at a branch office, by its head. */
export type CloseMonthInput = {
  /** Why, up to 500 characters; needed to revise a month that is closed already. What is recorded later revises a month by itself. */
  because?: InputMaybe<Scalars['String']['input']>;
  /** The head of branch who closes it, by name, up to 200 characters. */
  closedBy: Scalars['String']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Any day of the month. It has to be over; months may be closed in any order, and one may be left out. */
  month: Scalars['Date']['input'];
  /** Code of the branch office that closes it. */
  office: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
};

/** The month as closed, or why it was not closed. */
export type CloseMonthResult = MonthClosing | Refusal;

/** That a follow-up was done, and when. */
export type CompleteFollowUpInput = {
  /** The day on which it was done. */
  doneOn: Scalars['Date']['input'];
  /** FollowUp.version as you read it; when somebody changed it meanwhile it is a CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** The follow-up, as FollowUp.id gives it. */
  followUp: Scalars['ID']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office that recorded the meeting. */
  office: Scalars['ID']['input'];
  /** What came of it, up to 1000 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
};

/** The follow-up as it is now, or why it was not changed. */
export type CompleteFollowUpResult = FollowUp | Refusal;

/** What one programme costs a month, and the rule that says so. */
export type ContributionPart = {
  __typename?: 'ContributionPart';
  /** Whole rupiah a month, rounded half up. */
  amount: Scalars['Rupiah']['output'];
  /** The first day on which the rule holds. Without a sector, on which all reliefs do. */
  from: Scalars['Date']['output'];
  /** The rate that is halved. Empty: none is. */
  halves?: Maybe<Scalars['ID']['output']>;
  /** The regulation that sets it, as in PP 44/2015. */
  legalBasis: Scalars['String']['output'];
  /** What else is to be known of the rule. Empty: nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** The rate in per cent of the wage, before any relief. Empty: it is an amount. */
  percentOfWage?: Maybe<Scalars['Float']['output']>;
  /** The programme. */
  programme: Programme;
  /** The rule that was applied: a rate, or a relief that halves it. Without a sector, the first of the sectors' reliefs to end; note names them all. */
  rule: Scalars['ID']['output'];
  /** The last day on which it holds. Without a sector, the day on which the first of the sectors' reliefs ends. Empty: no end is known. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The part of a wage above it costs nothing. Empty: the whole wage counts. */
  wageCeiling?: Maybe<Scalars['Rupiah']['output']>;
};

/** What a participant's programmes cost a month, under the rates of a day. */
export type ContributionRate = {
  __typename?: 'ContributionRate';
  /** Whole rupiah, all programmes together. */
  amount: Scalars['Rupiah']['output'];
  /** The programmes, in the order asked. */
  parts: Array<ContributionPart>;
  /** Whether it is due each month: so are all rates on record. */
  perMonth: Scalars['Boolean']['output'];
  /** Reliefs that were considered and do not apply, each with the reason, in a sentence or two. */
  refused: Array<Scalars['String']['output']>;
};

/** The day of a death on record was wrong, or the participant lives. */
export type CorrectDeathInput = {
  /** Why, up to 500 characters, without naming the person. */
  because: Scalars['String']['input'];
  /** The right day; left out: the participant lives, and the memberships that the death ended are open again. */
  diedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office. */
  office: Scalars['ID']['input'];
  /** The participant, as Participant.id gives it. */
  participant: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
};

/** A membership on record was wrong. */
export type CorrectMembershipInput = {
  /** Why, up to 500 characters, without naming the person. */
  because: Scalars['String']['input'];
  /** The enrollment that the participant is in. */
  enrollment: Scalars['ID']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The participant never was in the enrollment: it is taken off. Left out: false. */
  neverWas?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the branch office. */
  office: Scalars['ID']['input'];
  /** The participant, as Participant.id gives it. */
  participant: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** The membership as it is right; left out when it never was. */
  right?: InputMaybe<RightMembershipInput>;
  /** The first day in it, as Membership.startedOn gives it. */
  startedOn: Scalars['Date']['input'];
};

/** Name, NIK or wage of a participant were wrong. */
export type CorrectParticipantInput = {
  /** Why, up to 500 characters, without naming the person. */
  because: Scalars['String']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The right one. The name as the identity card has it, up to 200 characters. It is stored sealed. */
  name?: InputMaybe<Scalars['PersonName']['input']>;
  /** The right one. The national id: 16 digits. It is stored sealed, and shown to nobody but masked. */
  nik?: InputMaybe<Scalars['Nik']['input']>;
  /** Code of the branch office. */
  office: Scalars['ID']['input'];
  /** The participant, as Participant.id gives it. */
  participant: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** The right wage of a month. */
  wage?: InputMaybe<Scalars['Rupiah']['input']>;
};

/** What would be lost if agreements lapsed, over all regions concerned. */
export type CoverageAtRisk = {
  __typename?: 'CoverageAtRisk';
  /** How many of the enrollments at risk have no known headcount: they add to people. */
  enrollmentsWithoutHeadcount: Scalars['Int']['output'];
  /** People who are enrolled on the last day and whose only cover on the day after comes from what ends, each counted once. Empty: no headcount is known, or fewer than five, or what would tell of them, is not shown. */
  people?: Maybe<Scalars['Int']['output']>;
  /** 100 R / D over the regencies concerned. Empty: people or a regency's eligible workers are not known. */
  pointsAtRisk?: Maybe<Scalars['Float']['output']>;
  /** The rank of the regency concerned, the others held. Empty: several are concerned (see regions), or the projected share is not known. */
  projectedRank?: Maybe<Scalars['Int']['output']>;
  /** (N − R) / D over the regencies concerned. Empty: a number is not known. */
  projectedShare?: Maybe<Scalars['Float']['output']>;
  /** Each regency concerned, by code. */
  regions: Array<RegionAtRisk>;
  /** What is known of the people: REPORTED, NOT_REPORTED or SUPPRESSED. */
  status: FigureStatus;
};

/** What a coverage share means. Shares are comparable under one definition only; a definition is never changed, but gets a new version. */
export type CoverageDefinition = {
  __typename?: 'CoverageDefinition';
  /** When somebody counts as active. */
  activityRule: Scalars['String']['output'];
  /** Where a participant counts: NIK_DOMICILE, WORKPLACE, REGISTERING_OFFICE or NOT_STATED. */
  basis: Scalars['String']['output'];
  /** What is counted: PERSON, ENROLLMENT or NOT_STATED. */
  counted: Scalars['String']['output'];
  /** Who could be a participant: the eligible workers. */
  denominator: Scalars['String']['output'];
  /** Which reference figures of eligible workers it divides by. Empty: those stated with it. */
  denominatorConcept?: Maybe<WorkerConcept>;
  /** Who publishes those reference figures. Empty: whoever stated them. */
  denominatorSource?: Maybe<Scalars['String']['output']>;
  /** Their vintage, as in 2024-08. Empty: the latest on or before the date asked, or as stated. */
  denominatorVintage?: Maybe<Scalars['String']['output']>;
  /** What it means, in a sentence or two. */
  description: Scalars['String']['output'];
  /** The definition's name for programs. */
  id: Scalars['ID']['output'];
  /** Its name for people. */
  name: Scalars['String']['output'];
  /** Where its numerator comes from. */
  numerator: DefinitionNumerator;
  /** The segments whose participants count. Empty: all, or whichever were published. */
  segments?: Maybe<Array<Segment>>;
  /** Its version; the newest is meant when only the id is given. */
  version: Scalars['Int']['output'];
};

/** A coverage figure with all that it rests on: one that was recorded, or one computed from enrollments. Its fields are empty as well when its branch office did not answer. */
export type CoverageFigure = {
  __typename?: 'CoverageFigure';
  /** The day that it is about. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day is known. */
  asOfPrecision?: Maybe<DatePrecision>;
  /**
   * The cells up to its month that a computed figure adds up, earliest first. Empty without a list: the figure was recorded, or its office did not answer.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  cells?: Maybe<Array<EnrollmentCell>>;
  /** The claims that state it, each with how it stands to what our rows give; of a computed figure, those that its enrollments check. Empty without a list: its office did not answer. */
  claims?: Maybe<Array<Claim>>;
  /** The figure as first recorded and each that replaced the one before, itself among them; the last is current. Empty without a list: the figure is computed, or its office did not answer. */
  corrections?: Maybe<Array<CoverageFigure>>;
  /** The id of its definition; empty for one computed from enrollments. */
  definition?: Maybe<Scalars['ID']['output']>;
  /** The definition's version. */
  definitionVersion?: Maybe<Scalars['Int']['output']>;
  /** People who could be; empty: not known. */
  eligibleWorkers?: Maybe<Scalars['Int']['output']>;
  /** Where the eligible workers come from; empty when they are. */
  eligibleWorkersKind?: Maybe<FigureKind>;
  /**
   * The enrollments counted in a computed figure, earliest first; one whose headcount is not reported is listed and adds nobody. Empty without a list: the figure was recorded, or its office did not answer.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrollments?: Maybe<Array<Enrollment>>;
  /** Whether it ranks when no definition is asked for. */
  headline?: Maybe<Scalars['Boolean']['output']>;
  /** The branch office, a colon, and the figure's own name; of a computed one computed:region:month:segment, as solok:computed:13.03:2025-07:BPU or …:ALL. */
  id: Scalars['ID']['output'];
  /** Whether somebody stated it, or it was computed. */
  kind?: Maybe<FigureKind>;
  /** People protected; empty: not stated. */
  participants?: Maybe<Scalars['Int']['output']>;
  /** What it is made up of, by each way to divide it that its region and segment allow. Empty without a list: the figure is computed, or its office did not answer. */
  parts?: Maybe<Array<FigureParts>>;
  /** Whether all of its parts are on record: INCOMPLETE when some are missing by one way to divide it. Empty for a computed figure. */
  partsState?: Maybe<PartsState>;
  /** Of a computed figure the people counted: joined less ended over its cells. Empty for one that was recorded. */
  people?: Maybe<Scalars['Int']['output']>;
  /** How exactly the share, or without one the people, were stated. */
  precision?: Maybe<Precision>;
  /** When it was recorded; empty for a computed one, which follows its enrollments. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded it, as given with the request. Empty: nobody said, it came with the documented facts, or it is computed: then its enrollments tell who recorded them. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** The region that it is about. */
  region?: Maybe<Region>;
  /** Why it corrects an earlier one; empty: it does not. */
  replacedBecause?: Maybe<Scalars['String']['output']>;
  /** The figure that corrects it; empty: it is current, or computed. */
  replacedBy?: Maybe<CoverageFigure>;
  /** The figure that it corrects; empty: none. */
  replaces?: Maybe<CoverageFigure>;
  /** Its segment; empty: all together. */
  segment?: Maybe<Segment>;
  /** The stated share's denominator; empty: none. */
  shareDenominator?: Maybe<Scalars['Int']['output']>;
  /** The stated share's numerator; empty: none. */
  shareNumerator?: Maybe<Scalars['Int']['output']>;
  /** Where it is known from; empty for a computed one. */
  source?: Maybe<Source>;
};

/** A coverage figure as stated: people, eligible workers, a share, or several of them. */
export type CoverageFigureInput = {
  /** The day that it is about, not in the future; of a month or year its last day. */
  asOf: Scalars['Date']['input'];
  /** How exactly that day is known; DAY when left out. */
  asOfPrecision?: InputMaybe<DatePrecision>;
  /** What it measures, from coverageDefinitions; a figure without one is refused. Where the publisher does not say, that is published-basis-not-stated. */
  definition?: InputMaybe<Scalars['ID']['input']>;
  /** The definition's version; 1 when left out. */
  definitionVersion?: InputMaybe<Scalars['Int']['input']>;
  /** How many could be: above 0. Leave it out when it is not known. */
  eligibleWorkers?: InputMaybe<Scalars['Int']['input']>;
  /** Where the eligible workers come from; STATED when left out. */
  eligibleWorkersKind?: InputMaybe<FigureKind>;
  /** Whether it is the figure published for the region, which ranks when no definition is asked for. Left out: true, but for one of all segments that has no share, neither stated nor from its numbers. */
  headline?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether somebody stated it, or it was computed; STATED when left out. */
  kind?: InputMaybe<FigureKind>;
  /** How many people are protected. Leave it out when not stated: unknown is not zero. */
  participants?: InputMaybe<Scalars['Int']['input']>;
  /** How exactly the share, or without one the people, were stated; EXACT if left out. */
  precision?: InputMaybe<Precision>;
  /** Code of the region that it is about. */
  region: Scalars['ID']['input'];
  /** Why, up to 500 characters; needed with `replaces`. */
  replacedBecause?: InputMaybe<Scalars['String']['input']>;
  /** The figure that this one corrects, about the same region, day, definition and segment. The earlier one is kept and no longer used. A figure is replaced once. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
  /** Only this segment; all segments together when left out. */
  segment?: InputMaybe<Segment>;
  /** The share, where one is stated. */
  share?: InputMaybe<StatedShareInput>;
  /** Where it is known from. */
  source: CitedSourceInput;
};

/** Regions of one level by their coverage share on a date. */
export type CoverageRanking = {
  __typename?: 'CoverageRanking';
  /** The date that the ranking is about. */
  asOf: Scalars['Date']['output'];
  /** The earlier date that it is compared to; empty when none was asked for. */
  comparedTo?: Maybe<Scalars['Date']['output']>;
  /** The share of all eligible workers that the ranked regions hold; 1 is all of them. Empty when the eligible workers of any region are not known. */
  completeness?: Maybe<Scalars['Float']['output']>;
  /** The definition that was asked for. */
  definition: CoverageDefinition;
  /** The instant at which the hub knew what is in the ranking: the last arrival of a figure, or the earlier instant that was asked for. Pass it as `knownAt` to get the same figures at any later time; UNREACHABLE, which is about now, then reads NOT_REPORTED. */
  knownAt: Scalars['DateTime']['output'];
  /** The branch offices that serve these regions and are STALE or UNREACHABLE now: what they recorded since they were last heard from is missing here. Empty when all report. */
  lateOffices: Array<BranchOffice>;
  /** The level of the regions. */
  level: RegionLevel;
  /** How many regions have a rank. */
  ranked: Scalars['Int']['output'];
  /** The ranked regions by rank and code, then the unranked ones by code. */
  rows: Array<CoverageRow>;
  /** Whether the figures are simulated: made up by a generator, and true of nobody. */
  simulated: Scalars['Boolean']['output'];
  /** Names this answer: the same question with the same knowledge has the same id and rows. */
  snapshotId: Scalars['ID']['output'];
  /** How many regions have none, for their share is not known. */
  unranked: Scalars['Int']['output'];
};

/** The coverage of one region on a date: the latest figure on or before it, with its status. */
export type CoverageRow = {
  __typename?: 'CoverageRow';
  /** Calendar months from the figure to the date asked; 0 in its month. Empty: none. */
  ageInMonths?: Maybe<Scalars['Int']['output']>;
  /** The date that the row was asked about. */
  asOf: Scalars['Date']['output'];
  /** Stated and computed values of this figure side by side: of a stated one, what its own numbers, segments and parts give; of one computed from enrollments, what was stated for the same month under the same definition. Empty: there is nothing to hold it against, or it is of one segment. */
  checks: Array<FigureCheck>;
  /** Of a sum: the share of the eligible workers of all regions below that the summed ones hold; 1 is all. Empty: the figure is the region's own, or the eligible workers of a region below are not known. */
  completeness?: Maybe<Scalars['Float']['output']>;
  /** The definition that the figure was published under. Empty: there is none. */
  definition?: Maybe<CoverageDefinition>;
  /** The definition that was asked for. With as-published each figure has another one of its own, in `definition`; with any other both are the same. */
  definitionAsked: CoverageDefinition;
  /** The reference figure that the share was divided by, with its source and vintage. Empty: the eligible workers were stated with the figure, were summed, or are not known. */
  denominator?: Maybe<EligibleWorkers>;
  /** Workers who could be participants under the definition. Empty: not reported. */
  eligibleWorkers?: Maybe<Scalars['Int']['output']>;
  /** Whether the eligible workers were stated or computed. Empty: not reported. */
  eligibleWorkersKind?: Maybe<FigureKind>;
  /** The date that the figure is about. Empty: there is none. */
  figureAsOf?: Maybe<Scalars['Date']['output']>;
  /** How exactly that date is known; of a month, its last day is shown. */
  figureAsOfPrecision?: Maybe<DatePrecision>;
  /** Names this number as it was known; explain(figure:) leads from it to its inputs, for ever. */
  figureId: Scalars['ID']['output'];
  /** The change since `comparedTo`. Empty: no such date was asked for, a share is not known, both dates rest on one figure, or the two figures have different definitions. */
  growth?: Maybe<Growth>;
  /** Whether the figure was stated or computed. Empty: there is none. */
  kind?: Maybe<FigureKind>;
  /** Whether the share exceeds 100 %: then the denominator is worth a check. Empty: not known. */
  over100?: Maybe<Scalars['Boolean']['output']>;
  /** People. Empty: not reported, which is not 0. */
  participants?: Maybe<Scalars['Int']['output']>;
  /** The coverage share in per cent, two decimals, half up. Empty: not known. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** How exactly the figure was stated. Empty: there is none. */
  precision?: Maybe<Precision>;
  /** The date of the figure that held at `comparedTo`. Empty: there was none. */
  previousFigureAsOf?: Maybe<Scalars['Date']['output']>;
  /** The share at `comparedTo` in per cent, two decimals. Empty: not known then. */
  previousPercent?: Maybe<Scalars['Float']['output']>;
  /** The rank at `comparedTo`, among the same regions. Empty: unranked then. */
  previousRank?: Maybe<Scalars['Int']['output']>;
  /** The share at `comparedTo`; 1.05 is 105 %. Empty: not known then. */
  previousShare?: Maybe<Scalars['Float']['output']>;
  /** Competition rank (1, 2, 2, 4) by the exact share among the regions asked for. Empty: no share is known, or the region was not asked for together with others. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** The best rank that is possible: that among the known regions. Empty: unranked. */
  rankBest?: Maybe<Scalars['Int']['output']>;
  /** The worst rank that is possible, if every unknown region has a higher share. Empty: unranked. */
  rankWorst?: Maybe<Scalars['Int']['output']>;
  /** The region. */
  region: Region;
  /** Of a sum: how many regions directly below were summed, those with both people and eligible workers. Empty: the figure is the region's own. */
  regionsSummed?: Maybe<Scalars['Int']['output']>;
  /** The segments of the region's workers under the same definition, each by its latest figure. Empty: none were reported, or the row is of one segment itself. */
  segments: Array<SegmentCoverage>;
  /** The coverage share; 1.05 is 105 %. Never capped. Empty: not known. */
  share?: Maybe<Scalars['Float']['output']>;
  /** Whether the figures are simulated: made up by a generator, and true of nobody. */
  simulated: Scalars['Boolean']['output'];
  /** Where the figure comes from. Empty: there is no figure, or no source was given. */
  sources: Array<Source>;
  /** What is known of the share: REPORTED in the month asked, ZERO_REPORTED when nobody participates; STALE from an older month; NOT_REPORTED without a figure, or when the figure has participants but no share; UNREACHABLE without a figure, its office being silent now. A figure of eligible workers only says nothing of coverage: an earlier one is carried forward. SUPPRESSED: fewer than five people are enrolled, so that they are not shown. What is computed from enrollments is as old as the last report of its office: no change is news, too. */
  status: FigureStatus;
  /** How the region stands to the target that applies on the date asked. Empty: none is recorded. */
  target?: Maybe<CoverageTarget>;
};

/** How a region stands to the target that applies to it: its own, else the province's, else the country's. A target set for another definition does not apply. */
export type CoverageTarget = {
  __typename?: 'CoverageTarget';
  /** How many percentage points are missing: T − 100 N/D; below 0 when the target is exceeded. Empty: the share is not known. */
  gapPoints?: Maybe<Scalars['Float']['output']>;
  /** The share to reach, in per cent: 99.5. */
  percent: Scalars['Float']['output'];
  /** Who set it, for which period, on which ground. */
  set: RegionTarget;
  /** How many participants the target asks for: T · D, rounded up. Empty: the eligible workers are not known. */
  targetCount?: Maybe<Scalars['Int']['output']>;
  /** Eligible workers without protection, whatever the target: D − N, at least 0. Empty: people or eligible workers are not known. */
  uncovered?: Maybe<Scalars['Int']['output']>;
  /** How many more participants that is: at least 0. Empty: people or eligible workers are not known. */
  workersNeeded?: Maybe<Scalars['Int']['output']>;
};

/** A target for a region and all regions below it, for a period. A plan with a path over several years is several targets. */
export type CoverageTargetInput = {
  /** The share to reach, in hundredths of a per cent, 1 to 100000: 9950 is 99.5 %. */
  basisPoints: Scalars['Int']['input'];
  /** The id of the coverage definition that it is meant under. Left out where none is said. */
  definition?: InputMaybe<Scalars['ID']['input']>;
  /** The first day of the period, as 2025-01-01. */
  from: Scalars['Date']['input'];
  /** The plan, regulation or decree that sets it, up to 200 characters. */
  legalBasis: Scalars['String']['input'];
  /** Code of the region that it is for. Left out for the country; for a province it is a province or below, for a regency a regency or below. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Why, up to 500 characters; needed with `replaces`. */
  replacedBecause?: InputMaybe<Scalars['String']['input']>;
  /** The id of the one that this one corrects. That one is kept and no longer used. One is replaced once. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
  /** Who has set it. */
  setBy: TargetSetter;
  /** Where that is known from, up to 200 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Its last day, as 2025-12-31; until further when left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What all figures that the hub knows are: documented and recorded, or simulated. Never both. */
export type DataSet = {
  __typename?: 'DataSet';
  /** Whether they are documented or simulated. */
  kind: DataSetKind;
  /** The instant, by the hub's own clock, at which the latest figure, count, target or reference value reached it. While it stays, so do the answers: ask for it to know whether to ask again, or listen to /figures/events. */
  knownAt: Scalars['DateTime']['output'];
  /** How many months a simulated set has. Else empty. */
  months?: Maybe<Scalars['Int']['output']>;
  /** Codes of the provinces or regencies that a simulated set has figures of, or all. Else empty. */
  regions?: Maybe<Scalars['String']['output']>;
  /** The seed of a simulated set: the same one gives the same rows. Else empty. */
  seed?: Maybe<Scalars['Int']['output']>;
  /** The last day of a simulated set's last month. Else empty. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** What the figures of a data set are. The two are never mixed. */
export type DataSetKind =
  /** What documents state and branch offices record. */
  | 'DOCUMENTED'
  /** Made up by a generator, from a seed: plausible, and true of nobody. */
  | 'SIMULATED';

/** How exactly a date was stated. */
export type DatePrecision =
  /** The day is stated. */
  | 'DAY'
  /** Only the month is stated; the date shown is its first or last day. */
  | 'MONTH'
  /** Only the year is stated; the date shown is its first or last day. */
  | 'YEAR';

/** What an office decides about a person enrolled twice. */
export type DecideDuplicateCaseInput = {
  /** The case, as DuplicateCase.id gives it. */
  case: Scalars['ID']['input'];
  /** The day on which it was decided. */
  decidedOn: Scalars['Date']['input'];
  /** What is decided. A later decision of the same office supersedes it. */
  decision: DuplicateDecisionKind;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office that decides. */
  office: Scalars['ID']['input'];
  /** Why, up to 500 characters, without the person's number. It stays at this office: neither the hub nor the other office reads it. */
  reason: Scalars['String']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
};

/** The decision as recorded, or why it was not. */
export type DecideDuplicateCaseResult = DecidedDuplicateCase | Refusal;

/** An office's decision on its side of a case, as recorded. */
export type DecidedDuplicateCase = {
  __typename?: 'DecidedDuplicateCase';
  /** The case. */
  case: Scalars['ID']['output'];
  /** The day on which it was decided. */
  decidedOn: Scalars['Date']['output'];
  /** What was decided. */
  decision: DuplicateDecisionKind;
  /** The decision's id. */
  id: Scalars['ID']['output'];
  /** What is still to be done: a decision changes no membership. Empty: nothing by this office. */
  nextStep?: Maybe<Scalars['String']['output']>;
};

/** Where the numerator of a coverage share comes from. */
export type DefinitionNumerator =
  /** The roll-up of the enrollments that branch offices keep, month by month. */
  | 'ENROLLMENTS'
  /** Each region's headline share, whatever it measures; nothing is computed. */
  | 'HEADLINES'
  /** The figures that somebody stated under this very definition. */
  | 'STATED';

/** Candidates whom the regent or mayor has determined. */
export type DetermineCandidatesInput = {
  /** As whom. Who may not take this step gets ROLE_MAY_NOT. */
  actingAs: SelectionRole;
  /** The batch, as SelectionBatch.id gives it. */
  batch: Scalars['ID']['input'];
  /** Only these candidates, 1 to 5000; all at the stage before when left out. */
  candidates?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The number of the decree, up to 100 characters. */
  decree: Scalars['String']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office that keeps the batch. */
  office: Scalars['ID']['input'];
  /** The day of it, not before the day on which they reached the stage before. */
  on: Scalars['Date']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Those of them who are rejected instead, up to 5000. */
  rejected?: InputMaybe<Array<CandidateRejectionInput>>;
};

/** The step as taken, or why it was not taken: then nobody was determined. */
export type DetermineCandidatesResult = QuotaExceeded | Refusal | SelectionStep;

/** Where a participant lives (domisili) since a day. */
export type Domicile = {
  __typename?: 'Domicile';
  /** The district or village. */
  region: Region;
  /** The first day; it holds until the next one's. */
  since: Scalars['Date']['output'];
};

/** Where a participant lives since a day. */
export type DomicileInput = {
  /** Code of the district or village. */
  region: Scalars['ID']['input'];
  /** The first day. */
  since: Scalars['Date']['input'];
};

/** An agreement that is not signed yet, to be filed at its branch office. What is left out is not known or not agreed yet. */
export type DraftAgreementInput = {
  /** Where its documents are found, up to 50 references of a file or an archive. */
  documents?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The last day of its term, if known. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  endsOnPrecision?: InputMaybe<DatePrecision>;
  /** Who pays, up to 50 lines; of years inside its term. */
  funding?: InputMaybe<Array<AgreementFundingInput>>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of agreement it is. */
  kind: AgreementKind;
  /** What it rests on, up to 20 texts, as Inpres 2/2021 or a regent's decree. */
  legalBasis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What else is known, up to 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its number, up to 100 characters; an office uses one once, in capitals or not. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Code of the branch office that keeps it. */
  office: Scalars['ID']['input'];
  /** Who concludes it: 1 to 20 names. */
  parties: Array<Scalars['String']['input']>;
  /** What each of the parties is, in their order; leave out when it is not known. */
  partyKinds?: InputMaybe<Array<PartyKind>>;
  /** The programmes that it is about. */
  programmes?: InputMaybe<Array<Programme>>;
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the regions that it is for: 1 to 100. */
  regions: Array<Scalars['ID']['input']>;
  /** Where it is known from, up to 20 sources. */
  sources?: InputMaybe<Array<CitedSourceInput>>;
  /** The first day of its term, if known. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  startsOnPrecision?: InputMaybe<DatePrecision>;
  /** The kinds of work whose people it protects, up to 50, in capitals, as FARMER. */
  workerGroups?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The draft as filed, or why it was not filed. */
export type DraftAgreementResult = Agreement | Refusal;

/** A person whom two memberships cover in the same months, as one office sees it. */
export type DuplicateCase = {
  __typename?: 'DuplicateCase';
  /** What it is in the month asked about. */
  class: DuplicateClass;
  /** The last decision of each side, the asking office's first; empty: none. */
  decisions: Array<DuplicateCaseDecision>;
  /** The same for both offices and stable within an epoch. Nobody gets from it to the person. */
  id: Scalars['ID']['output'];
  /** The months of the epoch, up to the one asked about, in which the memberships overlap. */
  months: Array<DuplicateMonths>;
  /** The other office; the same one for SAME_OFFICE. */
  otherOffice: OtherOffice;
  /** The asking office's own side. Its fields are empty while the office is down. */
  ownSide?: Maybe<DuplicateSide>;
  /** What that amount rests on. */
  paidTwiceBasis: PaidTwiceBasis;
  /** The day of the decision that resolved it. Empty: it is not resolved. */
  resolvedOn?: Maybe<Scalars['Date']['output']>;
  /** What governments have paid twice in these months: the contribution of the programmes that both pay for, at the lowest base. Empty: no rate is known. */
  rupiahPaidTwice?: Maybe<Scalars['Rupiah']['output']>;
  /** How far it is decided. */
  state: DuplicateState;
};

/** A page of the duplicate cases asked for. */
export type DuplicateCaseConnection = {
  __typename?: 'DuplicateCaseConnection';
  /** The same cases, each with its cursor. */
  edges: Array<DuplicateCaseEdge>;
  /** The cases of this page; empty: none. */
  nodes: Array<DuplicateCase>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many cases match in all, on every page. */
  totalCount: Scalars['Int']['output'];
  /** Offices whose persons cannot be matched with this office's in this month, because their keys differ: whoever is enrolled here and there is missing from the list. Empty: none. */
  unmatchedOffices: Array<UnmatchedOffice>;
};

/** What one of the two offices decided last about a case. */
export type DuplicateCaseDecision = {
  __typename?: 'DuplicateCaseDecision';
  /** The day on which it was decided. */
  decidedOn: Scalars['Date']['output'];
  /** What it decided. */
  decision: DuplicateDecisionKind;
  /** Code of the office that decided. */
  office: Scalars['ID']['output'];
};

/** A duplicate case in a list of them. */
export type DuplicateCaseEdge = {
  __typename?: 'DuplicateCaseEdge';
  /** Its place in the list; it stays valid while cases come and go. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: DuplicateCase;
};

/** What it is that two memberships of one person overlap. Of two memberships the first of MOVED, PU_AND_BPU, SAME_OFFICE and SAME_PROGRAMME_SAME_MONTH that applies; of a case with several the gravest, in the order of this list. */
export type DuplicateClass =
  /** At one office the person's membership ends in the month in which it starts at another, and that month is all that they share. */
  | 'MOVED'
  /** The person is enrolled as a wage earner and as self-employed: reported, and as a rule kept. */
  | 'PU_AND_BPU'
  /** One office enrolled the person twice in the same programme: most likely an error of an import. */
  | 'SAME_OFFICE'
  /** Two offices enrolled the person in the same programme in the same month. */
  | 'SAME_PROGRAMME_SAME_MONTH';

/** The persons of one class. */
export type DuplicateClassCount = {
  __typename?: 'DuplicateClassCount';
  /** The class. */
  class: DuplicateClass;
  /** How many. */
  count: DuplicateCount;
};

/** How many persons, unless they are so few that they might be recognised. */
export type DuplicateCount = {
  __typename?: 'DuplicateCount';
  /** How many. Empty: fewer than five, or they would tell such a number. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** REPORTED, ZERO_REPORTED or SUPPRESSED. */
  status: FigureStatus;
};

/** How many persons are enrolled twice in a month, by pair of offices and class. Fewer than five are not shown, nor any total from which they could be computed. */
export type DuplicateCounts = {
  __typename?: 'DuplicateCounts';
  /** By class, over all pairs. */
  classes: Array<DuplicateClassCount>;
  /** The first day of the month. */
  month: Scalars['Date']['output'];
  /** By pair of offices; empty: none. */
  pairs: Array<DuplicatePairCount>;
  /** All of them. */
  total: DuplicateCount;
};

/** What an office says of its side of a duplicate case. */
export type DuplicateDecisionKind =
  /** Both memberships are right, as with PU and BPU at once. */
  | 'BOTH_RIGHT'
  /** They are two persons: one of them is on record under a wrong NIK. */
  | 'DIFFERENT_PERSON'
  /** Our membership should end. Deciding it does not end it. */
  | 'END_OURS'
  /** Our membership is right; the other one should end. */
  | 'KEEP_OURS';

/** One of an office's own memberships that a duplicate case is about. */
export type DuplicateMembership = {
  __typename?: 'DuplicateMembership';
  /** Its last day. Empty: it is open. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The cohort that the person is in.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrollment?: Maybe<Enrollment>;
  /** Code of the region in which the person is counted. */
  regionCode: Scalars['ID']['output'];
  /** Its first day. */
  startedOn: Scalars['Date']['output'];
};

/** Months in a row in which two memberships overlap. */
export type DuplicateMonths = {
  __typename?: 'DuplicateMonths';
  /** The first day of the first month. */
  from: Scalars['Date']['output'];
  /** The last day of the last month. */
  until: Scalars['Date']['output'];
};

/** The persons whom two offices have both enrolled. */
export type DuplicatePairCount = {
  __typename?: 'DuplicatePairCount';
  /** By class; a class without any is left out. */
  classes: Array<DuplicateClassCount>;
  /** The codes of the two offices; one alone has enrolled the persons twice itself. */
  offices: Array<Scalars['ID']['output']>;
  /** All classes together. */
  total: DuplicateCount;
};

/** An office's own side of a duplicate case: whom it has enrolled, and where. */
export type DuplicateSide = {
  __typename?: 'DuplicateSide';
  /** The office's code, and what the person is found by there. */
  id: Scalars['ID']['output'];
  /** The office's memberships of the person in the epoch of the case, the earliest first. Empty only as participantId is. */
  memberships?: Maybe<Array<DuplicateMembership>>;
  /** What the office decided about the person's cases of this epoch, the last first; an earlier one about the same case is superseded. Empty only as participantId is. */
  ownDecisions?: Maybe<Array<OwnDuplicateDecision>>;
  /**
   * The office's own participant, masked. Empty only as participantId is.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  participant?: Maybe<Participant>;
  /** The office's own participant. Empty: the office did not answer, or the person is no longer enrolled there. */
  participantId?: Maybe<Scalars['ID']['output']>;
};

/** How far a duplicate case is decided. */
export type DuplicateState =
  /** Both sides have decided, and not alike: they have to speak. */
  | 'CONTRADICTED'
  /** One side has decided, and the case waits for the other. */
  | 'ONE_SIDE_DECIDED'
  /** No side has decided. */
  | 'OPEN'
  /** Both sides have decided alike. */
  | 'RESOLVED';

/** The agreement as changed (of renewAgreement: the renewal), why it was not changed, or what somebody else has made of it. */
export type EditAgreementResult = Agreement | AgreementConflict | Refusal;

/** How many workers of a region could be protected (pekerja yang dapat dilindungi), as a publisher counted them. Never changed: a correction replaces it. */
export type EligibleWorkers = {
  __typename?: 'EligibleWorkers';
  /** The day that it is about; it holds until a later one. */
  asOf: Scalars['Date']['output'];
  /** Whom it counts. */
  concept: WorkerConcept;
  /** Its name: hub, a colon, and its own. */
  id: Scalars['ID']['output'];
  /** Since when answers take it into account, as knownAt compares. */
  knownAt: Scalars['DateTime']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it; empty: not told. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** The region that it is about. */
  region: Region;
  /** Why it corrects it; empty: it does not. */
  replacedBecause?: Maybe<Scalars['String']['output']>;
  /** The figure that it corrects; empty: none. */
  replaces?: Maybe<Scalars['ID']['output']>;
  /** Who published it, for example BPS Sakernas. */
  source: Scalars['String']['output'];
  /** Which edition of that publisher's count, as 2024-08. */
  vintage: Scalars['String']['output'];
  /** How many workers; always above 0. */
  workers: Scalars['Int']['output'];
};

/** How many workers of one region could be protected. */
export type EligibleWorkersInput = {
  /** Code of the region that it is about, of any level. */
  region: Scalars['ID']['input'];
  /** Why, up to 500 characters; needed with `replaces`. */
  replacedBecause?: InputMaybe<Scalars['String']['input']>;
  /** The id of the one that this one corrects. That one is kept and no longer used. One is replaced once. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
  /** How many workers, above 0. Leave out a region not counted. */
  workers: Scalars['Int']['input'];
};

/** The protection of an enrollment has ended, or will on a known day. */
export type EndEnrollmentInput = {
  /** Why it ends, up to 500 characters. */
  because: Scalars['String']['input'];
  /** The last day of its protection; from the day after, nobody of it is in totals. */
  endsOn: Scalars['Date']['input'];
  /** The enrollment, as Enrollment.id gives it. */
  enrollment: Scalars['ID']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office that recorded it. */
  office: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
};

/** The enrollment as ended, or why it was not ended. */
export type EndEnrollmentResult = Enrollment | Refusal;

/** A participant left an enrollment. */
export type EndMembershipInput = {
  /** Why, up to 500 characters, without naming the person. */
  because?: InputMaybe<Scalars['String']['input']>;
  /** The last day in the enrollment. */
  endedOn: Scalars['Date']['input'];
  /** The enrollment that the participant is in. */
  enrollment: Scalars['ID']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office. */
  office: Scalars['ID']['input'];
  /** The participant, as Participant.id gives it. */
  participant: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** The first day in it, as Membership.startedOn gives it. */
  startedOn: Scalars['Date']['input'];
};

/** One person joins an itemised enrollment. */
export type EnrolParticipantInput = {
  /** Where the person lives, if known. */
  domicile?: InputMaybe<DomicileInput>;
  /** The last day, if it is known; open when left out. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The itemised enrollment that the person joins. */
  enrollment: Scalars['ID']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The name as the identity card has it, up to 200 characters. It is stored sealed. */
  name: Scalars['PersonName']['input'];
  /** The national id: 16 digits. It is stored sealed, and shown to nobody but masked. */
  nik: Scalars['Nik']['input'];
  /** Code of the branch office. */
  office: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Where the person is counted: the enrollment's region or one inside it. */
  region: Scalars['ID']['input'];
  /** The first day in the enrollment. */
  startedOn: Scalars['Date']['input'];
  /** The wage of a month, in whole rupiah; leave it out when it is not stated. */
  wage?: InputMaybe<Scalars['Rupiah']['input']>;
  /** The kind of work in capitals, as FARMER; leave it out when it is not stated. */
  workerGroup?: InputMaybe<Scalars['String']['input']>;
};

/** Candidates who become participants of an enrollment. */
export type EnrollCandidatesInput = {
  /** As whom. Who may not take this step gets ROLE_MAY_NOT. */
  actingAs: SelectionRole;
  /** The batch, as SelectionBatch.id gives it. */
  batch: Scalars['ID']['input'];
  /** Only these candidates, 1 to 5000; all at the stage before when left out. */
  candidates?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The enrollment, whose people are recorded one by one, as Enrollment.id gives it. */
  enrollment: Scalars['ID']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office that keeps the batch. */
  office: Scalars['ID']['input'];
  /** The day of it, not before the day on which they reached the stage before. */
  on: Scalars['Date']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Those of them who are rejected instead, up to 5000. */
  rejected?: InputMaybe<Array<CandidateRejectionInput>>;
  /** The first day on which they are protected. */
  startsOn: Scalars['Date']['input'];
};

/** How many people were enrolled in a region at the end of a month. */
export type EnrolledMonth = {
  __typename?: 'EnrolledMonth';
  /** Since when the hub knows this count. */
  knownAt: Scalars['DateTime']['output'];
  /** The first day of the month. */
  month: Scalars['Date']['output'];
  /** People enrolled at its end. Empty: fewer than five, who are not shown. */
  people?: Maybe<Scalars['Int']['output']>;
};

/** A cohort of workers (kepesertaan) in one region and one segment, protected by the same programmes and paid from one source. */
export type Enrollment = {
  __typename?: 'Enrollment';
  /** The agreement that it is under; empty: none, or not known. */
  agreement?: Maybe<Agreement>;
  /** Every agreement that covers its people: the one that it is under, then further ones by id. They stay covered while one of them runs. An empty list: none, or not known. */
  agreements: Array<Agreement>;
  /** The enrollments that are part of this one; an empty list: none known. */
  cohorts: Array<Enrollment>;
  /** The first day on which its people are in totals; empty: never by themselves, because the cohort that it is part of counts them. */
  countedFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day on which its people are no longer in totals; empty: none known. */
  countedUntil?: Maybe<Scalars['Date']['output']>;
  /** Why endEnrollment ended it; empty: its last day was recorded with it, or is not known. */
  endedBecause?: Maybe<Scalars['String']['output']>;
  /** The last day of its protection; empty: not known, or open. The end of its agreement does not end it: endEnrollment does. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** How exactly the day before is known; empty when the day is. */
  endsOnPrecision?: Maybe<DatePrecision>;
  /** Who pays its contributions; empty: not stated. */
  funding?: Maybe<FundingSource>;
  /** How many people; empty: not reported, which is not zero. Of an itemised enrollment the people who are in it on the day asked for in a list, else today. */
  headcount?: Maybe<Scalars['Int']['output']>;
  /** The branch office that recorded it, a colon, and its own name. */
  id: Scalars['ID']['output'];
  /** Whether its people are recorded one by one, so that they are counted and not stated. */
  itemised: Scalars['Boolean']['output'];
  /** Whether the headcount was stated, or computed from other figures. */
  kind: FigureKind;
  /** What else is known; empty: nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** The branch office that recorded it. */
  office: BranchOffice;
  /** The enrollment that contains its people and counts them; empty: none. */
  partOf?: Maybe<Enrollment>;
  /**
   * Its people, page by page, the first recorded first. A page without any: nobody is a member, or its people are only stated as a number (itemised is false).
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  participants: ParticipantConnection;
  /** Its breakdown by district or village, by region code; an empty list: none is known. */
  parts: Array<EnrollmentTotal>;
  /** Whether the parts account for everybody; false: some people's part is not known, which is incomplete and not wrong. Empty: there are no parts. */
  partsComplete?: Maybe<Scalars['Boolean']['output']>;
  /** Kinds of work that were to be included later; nobody of them is in the headcount. */
  plannedWorkerGroups: Array<Scalars['String']['output']>;
  /** The programmes that protect it; an empty list: not stated. */
  programmes: Array<Programme>;
  /** Who recorded it, as given with the request. Empty: nobody said, or it came with the documented facts. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** The region whose workers they are. */
  region: Region;
  /** How its workers are insured. */
  segment: Segment;
  /** Where it is known from; an empty list: not recorded. */
  sources: Array<Source>;
  /** The first day of its protection; empty: not known. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** How exactly the day before is known; empty when the day is. */
  startsOnPrecision?: Maybe<DatePrecision>;
  /** How the stated headcount stands to the people on record: AGREES or CONFLICT. Empty: no number was stated, or it is not itemised. */
  statedCheck?: Maybe<ClaimCheck>;
  /** The headcount that was stated before it was itemised; empty: none was, or it is not itemised. */
  statedHeadcount?: Maybe<Scalars['Int']['output']>;
  /** REPORTED, ZERO_REPORTED, or NOT_REPORTED when the headcount is empty. */
  status: FigureStatus;
  /** The later enrollment that its people are inside of from countedUntil on; empty: none. */
  supersededBy?: Maybe<Enrollment>;
  /** The kinds of work its people do, for example FARMER; an empty list: not stated. How many belong to each is not known when there are several. */
  workerGroups: Array<Scalars['String']['output']>;
};


/** A cohort of workers (kepesertaan) in one region and one segment, protected by the same programmes and paid from one source. */
export type EnrollmentParticipantsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cohort of workers (kepesertaan) in one region and one segment, protected by the same programmes and paid from one source. */
export type EnrollmentStatedCheckArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** How many people came to be counted, and ceased to be, in a region in one month (sel kepesertaan), by segment, funding source, programmes and work. */
export type EnrollmentCell = {
  __typename?: 'EnrollmentCell';
  /** People who ceased to be counted. */
  ended?: Maybe<Scalars['Int']['output']>;
  /** Who pays; empty: not stated. */
  funding?: Maybe<FundingSource>;
  /** People who came to be counted. */
  joined?: Maybe<Scalars['Int']['output']>;
  /** The first day of the month. */
  month: Scalars['Date']['output'];
  /** The programmes that protect them; an empty list: not stated. */
  programmes: Array<Programme>;
  /** How they are insured. */
  segment: Segment;
  /** What work they do; empty: not stated, or a cohort of several kinds of work. */
  workerGroup?: Maybe<Scalars['String']['output']>;
};

/** The people enrolled in a region who are alike in what was asked by. */
export type EnrollmentCount = {
  __typename?: 'EnrollmentCount';
  /** Filled when asked by FUNDING; empty all the same: who pays is not stated. */
  funding?: Maybe<FundingSource>;
  /** How many people. Empty: not shown, see `status`. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Filled when asked by PROGRAMMES; an empty list: not stated. Empty without a list: the office does not tell them yet. */
  programmes?: Maybe<Array<Programme>>;
  /** Filled when asked by SEGMENT. */
  segment?: Maybe<Segment>;
  /** REPORTED, ZERO_REPORTED, or SUPPRESSED for fewer than five people and for what would give them away by a difference. */
  status: FigureStatus;
  /** Filled when asked by WORKER_GROUP; empty all the same: not stated, a cohort of several kinds of work, or, SUPPRESSED, all kinds that are not shown together. */
  workerGroup?: Maybe<Scalars['String']['output']>;
};

/** What the enrolled of a region can be told apart by, as the hub knows them: one at a time, so that small groups cannot be reckoned from two answers. */
export type EnrollmentCountDimension =
  /** Who pays. */
  | 'FUNDING'
  /** Which set of programmes protects them: these do not overlap. */
  | 'PROGRAMMES'
  /** How the workers are insured. */
  | 'SEGMENT'
  /** What work they do. */
  | 'WORKER_GROUP';

/** What enrollments can be totalled by. */
export type EnrollmentDimension =
  /** Under which agreement. */
  | 'AGREEMENT'
  /** Who pays. */
  | 'FUNDING'
  /** The month from which they are counted. */
  | 'MONTH'
  /** What protects them. A cohort counts in each of its programmes: these totals overlap and must not be added up. */
  | 'PROGRAMME'
  /** The regions one level below the one asked, regencies for an office. People whose part is not known are under the region of their cohort. */
  | 'REGION'
  /** How the workers are insured. */
  | 'SEGMENT'
  /** What work they do. The headcount of a cohort with several groups is not known per group. */
  | 'WORKER_GROUP';

/** How many people of the enrollment live in one region inside its own. */
export type EnrollmentPartInput = {
  /** How many people, 0 to 5,000,000. */
  headcount: Scalars['Int']['input'];
  /** Code of a district or village inside the region. */
  region: Scalars['ID']['input'];
};

/** People enrolled, in total or by dimensions. Only the fields of the dimensions asked for are filled; one that is empty all the same is not stated for these people. */
export type EnrollmentTotal = {
  __typename?: 'EnrollmentTotal';
  /** Filled when asked by AGREEMENT; empty all the same: under none, or not known. */
  agreement?: Maybe<Agreement>;
  /** Filled when asked by FUNDING; empty all the same: who pays is not stated. */
  funding?: Maybe<FundingSource>;
  /** How many people are known; empty: not reported, which is not zero. */
  headcount?: Maybe<Scalars['Int']['output']>;
  /** The first day of the month from which they are counted, when asked by MONTH. */
  month?: Maybe<Scalars['Date']['output']>;
  /** Filled when asked by PROGRAMME; a cohort counts in each of its programmes. Empty all the same: the programmes are not stated. */
  programme?: Maybe<Programme>;
  /** Where the people live. Filled when asked by REGION, and in a breakdown. */
  region?: Maybe<Region>;
  /** Filled when asked by SEGMENT. */
  segment?: Maybe<Segment>;
  /** REPORTED, ZERO_REPORTED, or NOT_REPORTED when the headcount is empty. */
  status: FigureStatus;
  /** How many enrollments in this total have no known headcount here: the people meant are more than the headcount when this is not 0. */
  unreported: Scalars['Int']['output'];
  /** Filled when asked by WORKER_GROUP; empty all the same: the work is not stated. */
  workerGroup?: Maybe<Scalars['String']['output']>;
};

/** An agreement whose term ends soon without a signed renewal, and what lapses with it. */
export type ExpiringAgreement = {
  __typename?: 'ExpiringAgreement';
  /** The agreement, as its branch office keeps it. Empty: the office did not answer. */
  agreement?: Maybe<Agreement>;
  /** The agreement's id: its branch office, a colon, its own name. */
  agreementId: Scalars['ID']['output'];
  /** Days from the date asked to the last day; 0 on that day. */
  daysLeft: Scalars['Int']['output'];
  /** The last day of its term. */
  endsOn: Scalars['Date']['output'];
  /** How many of the enrollments at risk have no known headcount: they add to people. */
  enrollmentsWithoutHeadcount: Scalars['Int']['output'];
  /** People who are enrolled on the last day and whose only cover on the day after comes from what ends, each counted once. Empty: no headcount is known, or fewer than five, or what would tell of them, is not shown. */
  people?: Maybe<Scalars['Int']['output']>;
  /** 100 R / D over the regencies concerned. Empty: people or a regency's eligible workers are not known. */
  pointsAtRisk?: Maybe<Scalars['Float']['output']>;
  /** The rank of the regency concerned, the others held. Empty: several are concerned (see regions), or the projected share is not known. */
  projectedRank?: Maybe<Scalars['Int']['output']>;
  /** (N − R) / D over the regencies concerned. Empty: a number is not known. */
  projectedShare?: Maybe<Scalars['Float']['output']>;
  /** Each regency concerned, by code. */
  regions: Array<RegionAtRisk>;
  /** What is known of the people: REPORTED, NOT_REPORTED or SUPPRESSED. */
  status: FigureStatus;
};

/** Where a number comes from: the rule, its inputs, who recorded them and when. Follow `recorded` to the branch office's own records: claims, corrections and cohorts. */
export type Explanation = {
  __typename?: 'Explanation';
  /** The figure that was asked about. */
  figure: Scalars['ID']['output'];
  /** Since when the hub knows it, by the hub's clock. Empty: it was computed. */
  knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of a figure computed from enrollments: how many people were enrolled at the end of each month in which somebody joined or left, up to the month asked. Empty for any other figure. */
  months: Array<EnrolledMonth>;
  /** The branch office that recorded it. Empty: it is a sum, or nothing is known. */
  office?: Maybe<BranchOffice>;
  /** Of a sum: the regions directly below, with what is known of each; those without both people and eligible workers are not in the sum. Empty for any other figure. */
  parts: Array<CoverageRow>;
  /** The figure where it is kept, at its branch office: the claims and sources behind a stated one, the cohorts and months behind a computed one. Empty: it is a sum, or nothing is known. */
  recorded?: Maybe<CoverageFigure>;
  /** When its office recorded it, by the office's clock. Empty: it was computed. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it corrects it. Empty: it corrects none. */
  replacedBecause?: Maybe<Scalars['String']['output']>;
  /** The figure that it corrects. Empty: it corrects none. */
  replaces?: Maybe<Scalars['ID']['output']>;
  /** The number, as it was known. */
  row: CoverageRow;
  /** The rule by which it came about. */
  rule: ExplanationRule;
  /** Whether the figures are simulated: made up by a generator, and true of nobody. */
  simulated: Scalars['Boolean']['output'];
  /** Who published it. Empty: it was computed, or no source was given. */
  sources: Array<Source>;
  /** The same in sentences, with the numbers: one step each, in order. */
  steps: Array<Scalars['String']['output']>;
};

/** The rule by which a row's number came about. */
export type ExplanationRule =
  /** Somebody stated it for an earlier month; none is later. */
  | 'CARRIED_FORWARD'
  /** The people enrolled at the month's end, over eligible workers. */
  | 'ENROLLMENTS'
  /** No figure on or before the date counts. */
  | 'NOTHING_KNOWN'
  /** Somebody stated it for the month asked. */
  | 'STATED'
  /** ΣN over ΣD of the regions directly below that have both. */
  | 'SUM_OF_PARTS'
  /** Fewer than five people are enrolled: they are not shown. */
  | 'SUPPRESSED';

/** A stated and a computed value of the same figure, side by side. */
export type FigureCheck = {
  __typename?: 'FigureCheck';
  /** What both are: participants, or share (as a fraction). */
  about: Scalars['String']['output'];
  /** What it was computed from. */
  by: FigureCheckBasis;
  /** How the stated value stands to the computed one. */
  check: ClaimCheck;
  /** The value as computed: people, or as in 23218/116090. */
  computed: Scalars['String']['output'];
  /** The value as stated: people, or as in 20/100. */
  stated: Scalars['String']['output'];
};

/** What the computed value of a check was computed from. */
export type FigureCheckBasis =
  /** The roll-up of enrollments at the end of the same month. */
  | 'ENROLLMENTS'
  /** The people and eligible workers that were stated with the share. */
  | 'NUMBERS'
  /** The sum of all regions directly below, stated for the same day. */
  | 'PARTS'
  /** The sum of the segments stated for the same day. */
  | 'SEGMENTS';

/** How a figure is divided into parts. */
export type FigureDivision =
  /** By the regions just below: a regency's districts, for example. */
  | 'REGION'
  /** A figure of all segments, by segment. */
  | 'SEGMENT';

/** Where a figure comes from. */
export type FigureKind =
  /** It follows from other figures by arithmetic. */
  | 'COMPUTED'
  /** Somebody stated it; the source says who. */
  | 'STATED';

/** The parts of a coverage figure, divided in one way: current figures of the same day, definition and version. */
export type FigureParts = {
  __typename?: 'FigureParts';
  /** How the figure is divided. */
  by: FigureDivision;
  /** The parts that are on record. */
  figures: Array<CoverageFigure>;
  /** The regions of which no people are on record; empty also when by SEGMENT. */
  missingRegions: Array<Region>;
  /** The segments of which no people are on record; empty also when by REGION. */
  missingSegments: Array<Segment>;
  /** The people of the parts on record together; empty: none of them states any. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Whether people are on record for all of the parts. */
  state: PartsState;
};

/** What is known of a value. A value that is not known is never shown as zero. */
export type FigureStatus =
  /** Nothing has been reported; the value is not known. */
  | 'NOT_REPORTED'
  /** The value was reported for the period asked. */
  | 'REPORTED'
  /** The latest report is older than the period asked; its age is given. */
  | 'STALE'
  /** Known, but withheld: fewer than five people stand behind it. */
  | 'SUPPRESSED'
  /** Nothing is known, and the branch office that would report it is unreachable. */
  | 'UNREACHABLE'
  /** Zero was reported; nobody is meant. */
  | 'ZERO_REPORTED';

/** What somebody was to do after a meeting. */
export type FollowUp = {
  __typename?: 'FollowUp';
  /** When it was done; empty: not known to be done. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** By when; where only a month or year was set, its last day. Empty: not set. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day was set; empty when it was not. */
  dueOnPrecision?: Maybe<DatePrecision>;
  /** The id of its meeting, a slash, and its place there. */
  id: Scalars['ID']['output'];
  /** The meeting that asked for it. */
  meeting?: Maybe<Meeting>;
  /** What came of it; empty: not done, or not told. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Whether its day had passed, as of a day, without it being known to be done. */
  overdue: Scalars['Boolean']['output'];
  /** Who was to do it: a body or a post. */
  owner: Scalars['String']['output'];
  /** Where it stands on a day. */
  state: FollowUpState;
  /** Grows with each change; name it in `expectedVersion` when you change it. */
  version: Scalars['Int']['output'];
  /** What was to be done. */
  what: Scalars['String']['output'];
};


/** What somebody was to do after a meeting. */
export type FollowUpOverdueArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What somebody was to do after a meeting. */
export type FollowUpStateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of the follow-ups asked for. */
export type FollowUpConnection = {
  __typename?: 'FollowUpConnection';
  /** The same follow-ups, each with its cursor. */
  edges: Array<FollowUpEdge>;
  /** Those of this page; empty when none match. */
  nodes: Array<FollowUp>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many match in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** A follow-up in a list of them. */
export type FollowUpEdge = {
  __typename?: 'FollowUpEdge';
  /** Its place in the list; it stays valid while follow-ups are added. */
  cursor: Scalars['String']['output'];
  /** The follow-up. */
  node: FollowUp;
};

/** Where a follow-up stands on a day. */
export type FollowUpState =
  /** Done on that day or before it. */
  | 'DONE'
  /** Not done by that day, and its day has not passed, or it has none. */
  | 'OPEN'
  /** Not done by that day, and its own day had passed. */
  | 'OVERDUE';

/** What a row of a closed month froze. */
export type FrozenRowKind =
  /** A coverage figure about a day of the month, current at the closing. */
  | 'FIGURE'
  /** The people counted at the month's end, from enrollments. */
  | 'PEOPLE';

/** That a source pays contributions in a region, and how much where that is stated. */
export type FundingLine = {
  __typename?: 'FundingLine';
  /** The agreement that it is paid under; empty: under none that is known. */
  agreement?: Maybe<Agreement>;
  /** Whole rupiah for the year; empty: not stated, which is not zero. */
  amount?: Maybe<Scalars['Rupiah']['output']>;
  /** The day on which the line was known to hold; empty: only its year is. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day is known; empty when the day is. */
  asOfPrecision?: Maybe<DatePrecision>;
  /** The branch office that recorded it, a colon, its own name. */
  id: Scalars['ID']['output'];
  /** Whole rupiah paid so far, the sum of its payments, also where it exceeds the amount. Empty: no payment is recorded, which is not zero. */
  paid?: Maybe<Scalars['Rupiah']['output']>;
  /** The quota: how many people it pays for; empty: not stated. */
  participants?: Maybe<Scalars['Int']['output']>;
  /** What was paid from it, earliest first; an empty list: nothing is recorded. */
  payments: Array<FundingPayment>;
  /** How exactly the amount is stated; empty when the amount is. */
  precision?: Maybe<Precision>;
  /** The region whose workers it pays for. */
  region: Region;
  /** Who pays. */
  source: FundingSource;
  /** Where it is known from; an empty list: not recorded. */
  sources: Array<Source>;
  /** The villages that pay, by code; an empty list: not stated, or not villages. */
  villages: Array<Region>;
  /** The budget year; empty: not stated. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** A page of the funding lines asked for. */
export type FundingLineConnection = {
  __typename?: 'FundingLineConnection';
  /** The same lines, each with its cursor. */
  edges: Array<FundingLineEdge>;
  /** The lines of this page; empty: none match. */
  nodes: Array<FundingLine>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many lines match in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** A funding line in a list of them. */
export type FundingLineEdge = {
  __typename?: 'FundingLineEdge';
  /** Its place in the list; it stays valid while lines are added. */
  cursor: Scalars['String']['output'];
  /** The funding line. */
  node: FundingLine;
};

/** Money that was paid from a funding line, for one month or several. */
export type FundingPayment = {
  __typename?: 'FundingPayment';
  /** Whole rupiah, for all these months together. */
  amount: Scalars['Rupiah']['output'];
  /** First day of the first month that it pays for. */
  firstMonth: Scalars['Date']['output'];
  /** The funding line that it was paid from. */
  fundingLine?: Maybe<FundingLine>;
  /** The branch office that recorded it, a colon, its own name. */
  id: Scalars['ID']['output'];
  /** First day of the last month that it pays for; the same when it is one month. */
  lastMonth: Scalars['Date']['output'];
  /** The day on which it was paid. */
  paidOn: Scalars['Date']['output'];
  /** For how many people; empty: not stated. */
  participants?: Maybe<Scalars['Int']['output']>;
  /** The payer's number of the transfer or order; empty: not stated. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Where it is known from; an empty list: not recorded. */
  sources: Array<Source>;
};

/** Who pays the contributions (sumber dana). */
export type FundingSource =
  /** The budget of a province, regency or city. */
  | 'APBD'
  /** The national alms agency (Badan Amil Zakat Nasional). */
  | 'BAZNAS'
  /** A company's social responsibility programme. */
  | 'CSR'
  /** The share of palm-oil revenue (dana bagi hasil sawit). */
  | 'DBH_SAWIT'
  /** The employer. */
  | 'EMPLOYER'
  /** The fund of an urban village (dana kelurahan). */
  | 'KELURAHAN_FUND'
  /** The participant (mandiri). */
  | 'SELF'
  /** A village's own budget or village fund (dana desa, APBDes). */
  | 'VILLAGE_FUND';

/** What became of candidates at one stage. */
export type FunnelStage = {
  __typename?: 'FunnelStage';
  /** The most days from the stage before until this one; empty as the median is. */
  longestDays?: Maybe<Scalars['Int']['output']>;
  /** Days from the stage before until this one, of half of those who reached it fewer: the median. Empty: nobody has reached it, or it is the first. */
  medianDays?: Maybe<Scalars['Float']['output']>;
  /** How many have reached it, wherever they stand now. */
  reached: Scalars['Int']['output'];
  /** How many were rejected from there. */
  rejected: Scalars['Int']['output'];
  /** Why they were rejected, most first; an empty list: nobody was. */
  rejections: Array<RejectionCount>;
  /** The stage; REJECTED is none of them. */
  stage: CandidateStage;
  /** How many stand there now. */
  standing: Scalars['Int']['output'];
};

/** How a coverage share changed since the earlier date, in percentage points. People and denominator add up to points exactly, but for the last digit of a JSON number. */
export type Growth = {
  __typename?: 'Growth';
  /** The part that a different number of eligible workers made, at the later number of participants. Empty when either date has a share only. */
  denominator?: Maybe<Scalars['Float']['output']>;
  /** The part that more or fewer participants made, at the earlier number of eligible workers. Empty when either date has a share only, without people and workers. */
  people?: Maybe<Scalars['Float']['output']>;
  /** The change in percentage points: from 20 % to 25 % is 5. Below 0: a loss. */
  points: Scalars['Float']['output'];
};

/** A page of an office's imports, newest first. */
export type ImportConnection = {
  __typename?: 'ImportConnection';
  /** The same imports, each with its cursor. */
  edges: Array<ImportEdge>;
  /** The imports of this page; empty: none. */
  nodes: Array<ImportJob>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
};

/** An import in a list of them. */
export type ImportEdge = {
  __typename?: 'ImportEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: ImportJob;
};

/** One import of a file: it stores all that it is to store at once, or nothing. */
export type ImportJob = {
  __typename?: 'ImportJob';
  /** Whether valid rows were to be stored beside refused ones. */
  acceptValid: Scalars['Boolean']['output'];
  /** Rows that are stored; where nothing was stored, those that would have been. Empty: it did not come to its end. */
  accepted?: Maybe<Scalars['Int']['output']>;
  /** How many bytes are read so far. */
  bytesRead: Scalars['String']['output'];
  /** How many bytes the file has; empty: its sender did not say, and more may come. */
  bytesTotal?: Maybe<Scalars['String']['output']>;
  /** Whether it only checked. */
  dryRun: Scalars['Boolean']['output'];
  /** When it ended; empty: it did not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The file, as its sender called it, shortened. */
  fileName: Scalars['String']['output'];
  /** The branch office, a colon, and its own name. */
  id: Scalars['ID']['output'];
  /** The branch office that it was sent to. */
  office: BranchOffice;
  /** What is wrong with the file itself. */
  problems: Array<ImportProblem>;
  /** Who asked for it, as given and not checked; empty: nobody was named. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** Rows that were refused; empty: as above. */
  rejected?: Maybe<Scalars['Int']['output']>;
  /** What is wrong with its first refused rows, in their order. All of them, with what stood in them, are in its reject file: /imports/{id}/rejects.csv, for thirty days. */
  rejects: Array<ImportReject>;
  /** Its rows; empty: not read to the end. */
  rows?: Maybe<Scalars['Int']['output']>;
  /** How many rows are checked so far. */
  rowsRead: Scalars['Int']['output'];
  /** The earlier import that stored the very same file; empty: none did. */
  sameAs?: Maybe<Scalars['ID']['output']>;
  /** SHA-256 of the file, in hexadecimal digits; empty: it was not read to its end. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  state: ImportJobState;
  /** Rows that were on record already; empty: as above. */
  unchanged?: Maybe<Scalars['Int']['output']>;
};


/** One import of a file: it stores all that it is to store at once, or nothing. */
export type ImportJobRejectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of an import. Only a done one has stored anything. */
export type ImportJobState =
  /** Its sender stopped it, or broke off; nothing was stored. */
  | 'CANCELLED'
  /** All that it was to store is stored; a dry run has stored nothing. */
  | 'DONE'
  /** The program or its database stopped; nothing was stored: import it again. */
  | 'INTERRUPTED'
  /** The file or some of its rows are wrong; nothing was stored. */
  | 'REFUSED'
  /** It is being read, checked and stored; nothing of it is seen yet. */
  | 'RUNNING';

/** What is wrong with a file itself. */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  /** A stable word for programs. */
  code: Scalars['String']['output'];
  /** The column; empty: all of them. */
  column?: Maybe<Scalars['String']['output']>;
  /** The line, the first being 1; empty: the file as a whole. */
  line?: Maybe<Scalars['Int']['output']>;
  /** What is wrong, in a sentence. */
  message: Scalars['String']['output'];
  /** How to mend it. */
  remedy: Scalars['String']['output'];
};

/** One thing that is wrong with a row of a file. It names nobody. */
export type ImportReject = {
  __typename?: 'ImportReject';
  /** A stable word for the rule. */
  code: Scalars['String']['output'];
  /** The column, as the file calls it; empty: the row as a whole. */
  column?: Maybe<Scalars['String']['output']>;
  /** How to mend it, in English. */
  hintEn: Scalars['String']['output'];
  /** How to mend it, in Indonesian. */
  hintId: Scalars['String']['output'];
  /** What stands there, masked; empty: nothing. */
  masked?: Maybe<Scalars['String']['output']>;
  /** The row, as an editor counts lines; the first line is 1. */
  row: Scalars['Int']['output'];
  /** The rule that it breaks. */
  rule: Scalars['String']['output'];
};

/** The people of an enrollment that was stated as a number are recorded one by one. */
export type ItemiseEnrollmentInput = {
  /** Why, up to 500 characters. */
  because: Scalars['String']['input'];
  /** The enrollment, as Enrollment.id gives it. */
  enrollment: Scalars['ID']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office that recorded it. */
  office: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
};

/** The enrollment as itemised, or why it was not. */
export type ItemiseEnrollmentResult = Enrollment | Refusal;

/** Lines of a register that become candidates of a batch. */
export type ListCandidatesInput = {
  /** As whom: AGENCY or VILLAGE_OFFICIAL. */
  actingAs: SelectionRole;
  /** The batch, as SelectionBatch.id gives it. */
  batch: Scalars['ID']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office that keeps the batch. */
  office: Scalars['ID']['input'];
  /** The day on which they were listed. */
  on: Scalars['Date']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** The lines, 1 to 1000; call again for more. */
  rows: Array<CandidateRowInput>;
};

/** A meeting (rapat, forum) of a branch office with those it works with. */
export type Meeting = {
  __typename?: 'Meeting';
  /** The agreement that it reviewed; empty: none, or not known. */
  agreement?: Maybe<Agreement>;
  /** The bodies that attended, never persons; an empty list: not recorded. */
  attendingBodies: Array<Scalars['String']['output']>;
  /** What was decided; an empty list: nothing is recorded. */
  decisions: Array<Scalars['String']['output']>;
  /** What was to be done afterwards; an empty list: nothing is recorded. */
  followUps: Array<FollowUp>;
  /** The decree that founded the forum; empty: not known, or not a forum. */
  foundingDecree?: Maybe<Scalars['String']['output']>;
  /** The day that it was held. */
  heldOn: Scalars['Date']['output'];
  /** How exactly that day is known. */
  heldOnPrecision: DatePrecision;
  /** The branch office that recorded it, a colon, and its own name. */
  id: Scalars['ID']['output'];
  /** COMPLIANCE_FORUM (forum kepatuhan), OPERATIONAL_COOPERATION (rapat KSO) or LAUNCH; more kinds may come. */
  kind: Scalars['String']['output'];
  /** The branch office that recorded it. */
  office: BranchOffice;
  /** The regions that it was about, by code. */
  regions: Array<Region>;
  /** Where it is known from; an empty list: not recorded. */
  sources: Array<Source>;
};

/** The kind of a meeting that is to be recorded. */
export type MeetingKind =
  /** Forum kepatuhan: founded by decree, it sees to compliance. */
  | 'COMPLIANCE_FORUM'
  /** The start of a programme, or the handing over of cards. */
  | 'LAUNCH'
  /** Rapat KSO: reviews an operational cooperation. */
  | 'OPERATIONAL_COOPERATION';

/** One participant in one enrollment for a period. */
export type Membership = {
  __typename?: 'Membership';
  /** Why it ended; empty: it has not, or its end was recorded with its start. */
  endedBecause?: Maybe<MembershipEndReason>;
  /** The last day; empty: it is open. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The enrollment.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrollment: Enrollment;
  /** Who pays for the enrollment; empty: not stated. */
  paidBy?: Maybe<FundingSource>;
  /** Where the person is counted: the enrollment's region or one inside it. */
  region: Region;
  /** The first day. */
  startedOn: Scalars['Date']['output'];
  /** The kind of work, for example FARMER; empty: not stated. */
  workerGroup?: Maybe<Scalars['String']['output']>;
};

/** Why a membership ended. */
export type MembershipEndReason =
  /** The end on record was wrong, and was corrected. */
  | 'CORRECTED'
  /** The person died. */
  | 'DIED'
  /** The person left the enrollment. */
  | 'LEFT'
  /** The person is in another enrollment from the day after. */
  | 'MOVED';

/** One revision of a closed month (bulan yang ditutup): its rows are frozen under a hash. A later correction makes another revision, and both stay. */
export type MonthClosing = {
  __typename?: 'MonthClosing';
  /** Why; always there from the second revision on. */
  because?: Maybe<Scalars['String']['output']>;
  /** When it was closed. */
  closedAt: Scalars['DateTime']['output'];
  /** The head of branch who closed it. Empty: it followed by itself from what was recorded later; `because` says from what. */
  closedBy?: Maybe<Scalars['String']['output']>;
  /** SHA-256 over its rows, in hexadecimal digits; docs/OPERATIONS.md says how to recompute it. */
  hash: Scalars['String']['output'];
  /** The branch office, a colon, and the revision's own name. */
  id: Scalars['ID']['output'];
  /** The first day of the month. */
  month: Scalars['Date']['output'];
  /** The branch office that closed it. */
  office: BranchOffice;
  /** 1 as first closed; one more for each later change. */
  revision: Scalars['Int']['output'];
  /** How many rows it froze. */
  rowCount: Scalars['Int']['output'];
  /** What it froze, in the order in which the hash reads it. */
  rows: MonthClosingRowConnection;
  /** Whether its rows, as they are kept, still give its hash: recomputed when asked. */
  verified: Scalars['Boolean']['output'];
};


/** One revision of a closed month (bulan yang ditutup): its rows are frozen under a hash. A later correction makes another revision, and both stay. */
export type MonthClosingRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of the revisions of closed months. */
export type MonthClosingConnection = {
  __typename?: 'MonthClosingConnection';
  /** The same, each with its cursor. */
  edges: Array<MonthClosingEdge>;
  /** The revisions of this page. */
  nodes: Array<MonthClosing>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many revisions there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A revision in a list. */
export type MonthClosingEdge = {
  __typename?: 'MonthClosingEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The revision. */
  node: MonthClosing;
};

/** A row that a closed month froze: the people enrolled in a regency or district by segment and funding source, or a coverage figure. */
export type MonthClosingRow = {
  __typename?: 'MonthClosingRow';
  /** The day that the figure is about. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day is known. */
  asOfPrecision?: Maybe<DatePrecision>;
  /** The figure's definition. */
  definition?: Maybe<Scalars['ID']['output']>;
  /** The definition's version. */
  definitionVersion?: Maybe<Scalars['Int']['output']>;
  /** The figure's eligible workers. */
  eligibleWorkers?: Maybe<Scalars['Int']['output']>;
  /** Where they come from; empty when they are. */
  eligibleWorkersKind?: Maybe<FigureKind>;
  /** The figure's id; empty for people. */
  figureId?: Maybe<Scalars['ID']['output']>;
  /** Whether the figure was stated or computed; empty for people. */
  figureKind?: Maybe<FigureKind>;
  /** Who pays for the people; empty: not stated, or a coverage figure. */
  funding?: Maybe<FundingSource>;
  /** What it froze. */
  kind: FrozenRowKind;
  /** The row as the hash of the month reads it. */
  line: Scalars['String']['output'];
  /** People counted at the month's end; of a figure its participants, empty when not stated. */
  people?: Maybe<Scalars['Int']['output']>;
  /** How exactly the figure was stated. */
  precision?: Maybe<Precision>;
  /** The region that the row is about. */
  region: Region;
  /** Its segment; empty: all together. */
  segment?: Maybe<Segment>;
  /** The stated share's denominator. */
  shareDenominator?: Maybe<Scalars['Int']['output']>;
  /** The stated share's numerator. */
  shareNumerator?: Maybe<Scalars['Int']['output']>;
};

/** A page of the rows that a closed month froze. */
export type MonthClosingRowConnection = {
  __typename?: 'MonthClosingRowConnection';
  /** The same, each with its cursor. */
  edges: Array<MonthClosingRowEdge>;
  /** The rows of this page. */
  nodes: Array<MonthClosingRow>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many rows there are in all, as asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row in a list. */
export type MonthClosingRowEdge = {
  __typename?: 'MonthClosingRowEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MonthClosingRow;
};

/** A participant moves to another enrollment on the first day of a month; the one left ends the day before. */
export type MoveParticipantInput = {
  /** Why, up to 500 characters, without naming the person. */
  because?: InputMaybe<Scalars['String']['input']>;
  /** The last day in the new enrollment, if it is known; open when left out. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The enrollment that the participant is in. */
  enrollment: Scalars['ID']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The first day of a month. */
  movesOn: Scalars['Date']['input'];
  /** Code of the branch office. */
  office: Scalars['ID']['input'];
  /** The participant, as Participant.id gives it. */
  participant: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Where the person is counted: the enrollment's region or one inside it. */
  region: Scalars['ID']['input'];
  /** The first day in it, as Membership.startedOn gives it. */
  startedOn: Scalars['Date']['input'];
  /** The itemised enrollment that the participant moves to. */
  to: Scalars['ID']['input'];
  /** The kind of work in capitals, as FARMER; leave it out when it is not stated. */
  workerGroup?: InputMaybe<Scalars['String']['input']>;
};

/** What can be stored, at whoever keeps it. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Adds what is to be done to a meeting on record. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  addFollowUp?: Maybe<AddFollowUpResult>;
  /**
   * Changes a draft, or by an addendum a signed agreement. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  amendAgreement?: Maybe<EditAgreementResult>;
  /**
   * Closes a month that is over: freezes the people counted at its end and the coverage figures about it. Months may be closed in any order. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: HEAD_OF_OFFICE (own office).
   */
  closeMonth?: Maybe<CloseMonthResult>;
  /**
   * Notes that a follow-up was done, and when. CONFLICT: somebody else completed it already. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  completeFollowUp?: Maybe<CompleteFollowUpResult>;
  /**
   * Corrects the day of a death on record, or takes it back. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  correctDeath?: Maybe<ParticipantResult>;
  /**
   * Corrects a membership on record, or takes one off that never was. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  correctMembership?: Maybe<ParticipantResult>;
  /**
   * Corrects name, NIK or wage of a participant on record. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  correctParticipant?: Maybe<ParticipantResult>;
  /**
   * Records what an office decides about its side of a duplicate case. Both sides decide; until then the case is not resolved. It ends no membership by itself. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  decideDuplicateCase?: Maybe<DecideDuplicateCaseResult>;
  /**
   * The regent or mayor determines candidates who are VALIDATED, by decree. More than the quota has free are refused, all of them. All at the stage before, or those named, but for those rejected in the same call. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  determineCandidates?: Maybe<DetermineCandidatesResult>;
  /**
   * Files an agreement that is not signed yet. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  draftAgreement?: Maybe<DraftAgreementResult>;
  /**
   * Ends an enrollment that was open, or earlier than it was planned to end, and takes its people out of totals from the day after. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  endEnrollment?: Maybe<EndEnrollmentResult>;
  /**
   * Ends a membership: the participant left the enrollment. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  endMembership?: Maybe<ParticipantResult>;
  /**
   * Enrols one person in an itemised enrollment; a person on record is found by the NIK, and must have the same name. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrolParticipant?: Maybe<ParticipantResult>;
  /**
   * The branch office makes candidates who are DETERMINED participants of an enrollment. For whom a government pays already is rejected as ALREADY_COVERED, and the others are enrolled. All at the stage before, or those named, but for those rejected in the same call. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrollCandidates?: Maybe<SelectionStepResult>;
  /**
   * Makes an enrollment that was stated as a number one whose people are recorded one by one: from then on they are counted, and the number stands beside them as statedHeadcount. Its stated parts go. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  itemiseEnrollment?: Maybe<ItemiseEnrollmentResult>;
  /**
   * Lists candidates, all or none. Those whose NIK cannot be one, who have died, who are insured already or a candidate of another batch are listed and rejected at once. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office); OFFICIAL (own region).
   */
  listCandidates?: Maybe<SelectionStepResult>;
  /**
   * Moves a participant to another enrollment on the first day of a month, so that each month is paid once. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  moveParticipant?: Maybe<ParticipantResult>;
  /**
   * Opens a selection batch, without candidates yet. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  openSelectionBatch?: Maybe<OpenSelectionBatchResult>;
  /**
   * Files an agreement at its branch office, whole or not at all. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  recordAgreement?: Maybe<RecordAgreementResult>;
  /**
   * Records coverage figures at their branch office, all or none; the hub copies them within seconds. Figures are never changed: a correction replaces one and says why. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  recordCoverageFigures?: Maybe<RecordCoverageFiguresResult>;
  /**
   * Records which coverage the country, provinces or regencies have set themselves, all or none. One body has one target for a region, a definition and a day. Targets are never changed: a correction replaces one and says why. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: ADMINISTRATOR.
   */
  recordCoverageTargets?: Maybe<RecordCoverageTargetsResult>;
  /**
   * Records a death; it ends every membership on that day. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  recordDeath?: Maybe<ParticipantResult>;
  /**
   * Records where a participant lives since a day; it moves nobody's count. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  recordDomicile?: Maybe<ParticipantResult>;
  /**
   * Records how many workers of regions could be protected, as one publisher counted them, all or none. Figures are never changed: a correction replaces one and says why. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: ADMINISTRATOR.
   */
  recordEligibleWorkers?: Maybe<RecordEligibleWorkersResult>;
  /**
   * Records an enrollment at its branch office, whole or not at all. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  recordEnrollment?: Maybe<RecordEnrollmentResult>;
  /**
   * Records who pays in a region in a year, whole or not at all. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  recordFundingLine?: Maybe<RecordFundingLineResult>;
  /**
   * Records a payment from a funding line, whole or not at all. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  recordFundingPayment?: Maybe<RecordFundingPaymentResult>;
  /**
   * Records a meeting with its follow-ups, whole or not at all. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  recordMeeting?: Maybe<RecordMeetingResult>;
  /**
   * Records from when to when somebody held a role. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: ADMINISTRATOR.
   */
  recordOfficialTerm?: Maybe<RecordOfficialTermResult>;
  /**
   * Rejects candidates wherever they stand, for one reason. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office); OFFICIAL (own region).
   */
  rejectCandidates?: Maybe<SelectionStepResult>;
  /**
   * Files the next term of a signed agreement and answers with it; the earlier one gets a new version, for it is renewed once. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  renewAgreement?: Maybe<EditAgreementResult>;
  /**
   * Makes a draft a signed agreement, in force from the first day of its term. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  signAgreement?: Maybe<EditAgreementResult>;
  /**
   * Ends a signed agreement before its term is over, or withdraws a draft. What it renews can then be renewed again. The enrollments under it stay counted until endEnrollment ends them. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  terminateAgreement?: Maybe<EditAgreementResult>;
  /**
   * The branch office validates candidates who are VERIFIED; whom its own records keep from being enrolled is rejected. All at the stage before, or those named, but for those rejected in the same call. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  validateCandidates?: Maybe<SelectionStepResult>;
  /**
   * Agencies or village officials verify candidates who are LISTED. All at the stage before, or those named, but for those rejected in the same call. Empty only with an error: then ask again with the same idempotency key.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office); OFFICIAL (own region).
   */
  verifyCandidates?: Maybe<SelectionStepResult>;
};


/** What can be stored, at whoever keeps it. */
export type MutationAddFollowUpArgs = {
  input: AddFollowUpInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationAmendAgreementArgs = {
  input: AmendAgreementInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationCloseMonthArgs = {
  input: CloseMonthInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationCompleteFollowUpArgs = {
  input: CompleteFollowUpInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationCorrectDeathArgs = {
  input: CorrectDeathInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationCorrectMembershipArgs = {
  input: CorrectMembershipInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationCorrectParticipantArgs = {
  input: CorrectParticipantInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationDecideDuplicateCaseArgs = {
  input: DecideDuplicateCaseInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationDetermineCandidatesArgs = {
  input: DetermineCandidatesInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationDraftAgreementArgs = {
  input: DraftAgreementInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationEndEnrollmentArgs = {
  input: EndEnrollmentInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationEnrolParticipantArgs = {
  input: EnrolParticipantInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationEnrollCandidatesArgs = {
  input: EnrollCandidatesInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationItemiseEnrollmentArgs = {
  input: ItemiseEnrollmentInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationListCandidatesArgs = {
  input: ListCandidatesInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationMoveParticipantArgs = {
  input: MoveParticipantInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationOpenSelectionBatchArgs = {
  input: OpenSelectionBatchInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRecordAgreementArgs = {
  input: RecordAgreementInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRecordCoverageFiguresArgs = {
  input: RecordCoverageFiguresInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRecordCoverageTargetsArgs = {
  input: RecordCoverageTargetsInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRecordDeathArgs = {
  input: RecordDeathInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRecordDomicileArgs = {
  input: RecordDomicileInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRecordEligibleWorkersArgs = {
  input: RecordEligibleWorkersInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRecordEnrollmentArgs = {
  input: RecordEnrollmentInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRecordFundingLineArgs = {
  input: RecordFundingLineInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRecordFundingPaymentArgs = {
  input: RecordFundingPaymentInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRecordMeetingArgs = {
  input: RecordMeetingInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRecordOfficialTermArgs = {
  input: RecordOfficialTermInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRejectCandidatesArgs = {
  input: RejectCandidatesInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationRenewAgreementArgs = {
  input: RenewAgreementInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationTerminateAgreementArgs = {
  input: TerminateAgreementInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationValidateCandidatesArgs = {
  input: ValidateCandidatesInput;
};


/** What can be stored, at whoever keeps it. */
export type MutationVerifyCandidatesArgs = {
  input: VerifyCandidatesInput;
};

/** What somebody is to do after a meeting. */
export type NewFollowUpInput = {
  /** By when; any day of the month or year where only that is set. Empty: not set. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly that day is set; DAY when left out. */
  dueOnPrecision?: InputMaybe<DatePrecision>;
  /** Who is to do it, up to 200 characters: a body or a post, never a person. */
  owner: Scalars['String']['input'];
  /** What is to be done, up to 1000 characters. */
  what: Scalars['String']['input'];
};

/** Who heads a branch office. Documents tell when somebody was seen as its head, seldom when the term began or ended. */
export type OfficeHead = {
  __typename?: 'OfficeHead';
  /** The first time that the person was seen as head; where only the term is recorded, a day of it. */
  firstSeenOn: Scalars['Date']['output'];
  /** How exactly that date is known. */
  firstSeenOnPrecision: DatePrecision;
  /** The first day of the term; empty when it is not known. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The last time that the person was seen as head; where only the term is recorded, a day of it. */
  lastSeenOn: Scalars['Date']['output'];
  /** How exactly that date is known. */
  lastSeenOnPrecision: DatePrecision;
  /** The person's name. */
  name: Scalars['String']['output'];
  /** The first day that the person is known as head: of the term, or the first sighting, as `sinceBasis` says. Empty: neither is known. */
  since?: Maybe<Scalars['Date']['output']>;
  /** From what `since` is known. */
  sinceBasis?: Maybe<TermBasis>;
  /** Where the person was seen as head. Empty until the office has sent it. */
  sources: Array<Source>;
  /** The title in English. */
  title?: Maybe<Scalars['String']['output']>;
  /** The last day of the term; empty when it runs or is not known. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The last day that the person is known as head: of the term, or the last sighting, as `untilBasis` says. Empty: neither is known. */
  until?: Maybe<Scalars['Date']['output']>;
  /** From what `until` is known. */
  untilBasis?: Maybe<TermBasis>;
};

/** Whether a branch office's server has been heard from lately. */
export type OfficeReach =
  /** It reports; what is known of it is current. */
  | 'ONLINE'
  /** It has been silent for a while; what is known may be behind. */
  | 'STALE'
  /** It has been silent for long, or has never reported. */
  | 'UNREACHABLE';

/** How current what the hub knows of a branch office is. A SUB_BRANCH has the status of the office that keeps its records, a REGIONAL office that of its least reachable branch. */
export type OfficeStatus = {
  __typename?: 'OfficeStatus';
  /** Seconds since then. Empty: it has never reported. */
  lagSeconds?: Maybe<Scalars['Float']['output']>;
  /** When the hub last heard from it, by the hub's clock. Empty: never. */
  lastReportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it has been heard from lately. */
  reach: OfficeReach;
};

/** Somebody in a role on a date: by a term that is known, or else because nobody else was known in it later. */
export type Official = {
  __typename?: 'Official';
  /** The first day of the term; empty when it is not known. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The id of the sighting or the term that says so. */
  id: Scalars['ID']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
  /** The role as a word for programs, for example REGENT. */
  role: Scalars['String']['output'];
  /** When the person was last known in the role, seen or by a day of the term. */
  seenOn: Scalars['Date']['output'];
  /** How exactly that date is known; of a month or a year, its first day is shown. */
  seenOnPrecision: DatePrecision;
  /** The first day that the person is known in the role: of the term, or the first sighting, as `sinceBasis` says. Empty: neither is known. */
  since?: Maybe<Scalars['Date']['output']>;
  /** From what `since` is known. */
  sinceBasis?: Maybe<TermBasis>;
  /** Where the person was seen in the role. Empty until the office has sent it. */
  sources: Array<Source>;
  /** The role in English. */
  title: Scalars['String']['output'];
  /** The role in Indonesian. */
  titleIndonesian: Scalars['String']['output'];
  /** The last day of the term; empty when it runs or is not known. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The last day that the person is known in the role: of the term, or the last sighting, as `untilBasis` says. Empty: neither is known. */
  until?: Maybe<Scalars['Date']['output']>;
  /** From what `until` is known. */
  untilBasis?: Maybe<TermBasis>;
};

/** From when to when somebody held a role, as far as that is known. */
export type OfficialTerm = {
  __typename?: 'OfficialTerm';
  /** The decree of appointment or dismissal; empty: not told. */
  decree?: Maybe<Scalars['String']['output']>;
  /** The first day; of a month or a year its first. Empty: not known. */
  from?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day is known; empty when the day is. */
  fromPrecision?: Maybe<DatePrecision>;
  /** The term's id. */
  id: Scalars['ID']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
  /** The branch office; empty for a role in a region's government. */
  office?: Maybe<BranchOffice>;
  /** Who recorded it; empty: not told. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** The region; empty for a role in a branch office. */
  region?: Maybe<Region>;
  /** The role as a word for programs, for example HEAD. */
  role: Scalars['String']['output'];
  /** Where the term is known from. Empty: not told, or not sent by its office yet. */
  sources: Array<Source>;
  /** The role in English. */
  title: Scalars['String']['output'];
  /** The role in Indonesian. */
  titleIndonesian: Scalars['String']['output'];
  /** The last day; of a month or a year its last. Empty: not known, or it runs. */
  to?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day is known; empty when the day is. */
  toPrecision?: Maybe<DatePrecision>;
};

/** Candidates of a region who are to be selected together, at its branch office. */
export type OpenSelectionBatchInput = {
  /** The agreement that is to cover them; leave out when there is none yet. */
  agreement?: InputMaybe<Scalars['ID']['input']>;
  /** The funding line that is to pay for them; its quota bounds how many are determined. Nothing is bounded when left out. */
  fundingLine?: InputMaybe<Scalars['ID']['input']>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is called, up to 200 characters. */
  name: Scalars['String']['input'];
  /** Code of the branch office that keeps it. */
  office: Scalars['ID']['input'];
  /** The day from which candidates are listed. */
  openedOn: Scalars['Date']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Code of the regency, city, district or village whose workers it selects. */
  region: Scalars['ID']['input'];
  /** Where its candidates are taken from. */
  register: CandidateRegister;
  /** The name of the register, up to 100 characters; needed for OTHER, and only then. */
  registerName?: InputMaybe<Scalars['String']['input']>;
  /** The kind of work of candidates of whom no other is said, in capitals, as FARMER. */
  workerGroup?: InputMaybe<Scalars['String']['input']>;
};

/** The batch as opened, or why it was not opened. */
export type OpenSelectionBatchResult = Refusal | SelectionBatch;

/** The other office of a case: nothing of whom it has enrolled. */
export type OtherOffice = {
  __typename?: 'OtherOffice';
  /** The office's code. */
  code: Scalars['ID']['output'];
  /** The office's name, in Indonesian. */
  name: Scalars['String']['output'];
};

/** What an office decided about its side of a case, with its reason. */
export type OwnDuplicateDecision = {
  __typename?: 'OwnDuplicateDecision';
  /** The case, as DuplicateCase.id gives it. */
  case: Scalars['ID']['output'];
  /** The day on which it was decided. */
  decidedOn: Scalars['Date']['output'];
  /** What was decided. */
  decision: DuplicateDecisionKind;
  /** Why. It is shown to nobody but this office. */
  reason: Scalars['String']['output'];
};

/** Where a page stands in the whole list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last item: pass it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first item. Empty when the page is. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What the rupiah paid twice rest on. */
export type PaidTwiceBasis =
  /** 0: on one side at least it is no government that pays. */
  | 'NOT_BOTH_PAID_BY_GOVERNMENTS'
  /** 0: no programme is known to be paid on both sides. */
  | 'NO_COMMON_PROGRAMME'
  /** Governments pay on both sides: the contribution of each month and programme. */
  | 'PAID_BY_GOVERNMENTS'
  /** Not known: what wage earners cost depends on wages, which stay at the office. */
  | 'RATE_UNKNOWN';

/** One insured person (peserta) of a branch office. Who it is stays sealed there: NIK and name are shown masked, and revealParticipant shows them to whoever says why. */
export type Participant = {
  __typename?: 'Participant';
  /** The day of death; empty: the person lives, as far as is known. */
  diedOn?: Maybe<Scalars['Date']['output']>;
  /** Where the person lives on a day; empty: not known. */
  domicile?: Maybe<Domicile>;
  /** Where the person has lived, earliest first; an empty list: not known. */
  domiciles: Array<Domicile>;
  /** The branch office that holds the person, a colon, and a number there. */
  id: Scalars['ID']['output'];
  /** The name, masked: the first letter of each word. */
  maskedName: Scalars['String']['output'];
  /** The NIK, masked: its first and last four digits. Birth and sex stand in what is left out. */
  maskedNik: Scalars['String']['output'];
  /** The enrollments that the person is or was in, earliest first. */
  memberships: Array<Membership>;
  /** The branch office that holds the person. */
  office: BranchOffice;
};


/** One insured person (peserta) of a branch office. Who it is stays sealed there: NIK and name are shown masked, and revealParticipant shows them to whoever says why. */
export type ParticipantDomicileArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of the participants asked for, the first recorded first. */
export type ParticipantConnection = {
  __typename?: 'ParticipantConnection';
  /** The same participants, each with its cursor. */
  edges: Array<ParticipantEdge>;
  /** The participants of this page; empty: none. */
  nodes: Array<Participant>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many match in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** A participant in a list of them. */
export type ParticipantEdge = {
  __typename?: 'ParticipantEdge';
  /** Its place in the list; it stays valid while others join and leave. */
  cursor: Scalars['String']['output'];
  /** The participant. */
  node: Participant;
};

/** The participant as it is on record now, or why nothing was recorded. */
export type ParticipantResult = Participant | Refusal;

/** How much is on record of the parts that make up a figure's people. */
export type PartsState =
  /** All of its parts; they add up to it where both are exact. */
  | 'COMPLETE'
  /** Some of its parts, which is not wrong. */
  | 'INCOMPLETE'
  /** None of its parts. */
  | 'NONE';

/** What a party to an agreement is. */
export type PartyKind =
  /** The alms agency, national or of a region. */
  | 'BAZNAS'
  /** The branch office itself, or a sub-branch of it. */
  | 'BRANCH_OFFICE'
  /** A company, for example one that pays from its CSR. */
  | 'COMPANY'
  /** A province, regency or city, or an agency of it. */
  | 'LOCAL_GOVERNMENT'
  /** Another body. */
  | 'OTHER'
  /** A prosecutor's office (kejaksaan). */
  | 'PROSECUTOR'
  /** A village government: desa, nagari or kelurahan. */
  | 'VILLAGE';

/** One month on the way to a target. */
export type PathMonth = {
  __typename?: 'PathMonth';
  /** heads × rate, whole rupiah. */
  cost: Scalars['Rupiah']['output'];
  /** All who have joined on this path by then. */
  heads: Scalars['Int']['output'];
  /** People who join in the month, and pay for it already. */
  joining: Scalars['Int']['output'];
  /** The first day of the month. */
  month: Scalars['Date']['output'];
  /** What one of them costs in the month: the rates of its first day. */
  rate: Scalars['Rupiah']['output'];
};

/** What it takes to bring a region to a target share, month by month, and what it costs. */
export type PathToTarget = {
  __typename?: 'PathToTarget';
  /** What all months cost for those who join; those protected already are not in it. */
  cost: Scalars['Rupiah']['output'];
  /** The definition of the figure that the path starts from. */
  definition?: Maybe<CoverageDefinition>;
  /** The eligible workers, taken to stay as many. */
  eligibleWorkers: Scalars['Int']['output'];
  /** The date of the figure that the path starts from. */
  figureAsOf?: Maybe<Scalars['Date']['output']>;
  /** The months, the first one first. */
  months: Array<PathMonth>;
  /** Participants that the path starts from. */
  participants: Scalars['Int']['output'];
  /** Reliefs that were considered and do not apply in every month, each with the reason. For one that applies in some, the months with and without it are named. */
  refused: Array<Scalars['String']['output']>;
  /** The region. */
  region: Region;
  /** The rules applied, with their legal basis and names, in sentences: one for each programme and run of months. Months are named where not all have the same rule. */
  rules: Array<Scalars['String']['output']>;
  /** Participants at the target: rounded up to whole people. */
  targetCount: Scalars['Int']['output'];
  /** Eligible workers who are no participants, whatever the target; never below 0. */
  uncovered: Scalars['Int']['output'];
  /** How many are missing to the target; 0 when it is reached. */
  workersNeeded: Scalars['Int']['output'];
};

/** How exactly a figure was stated. */
export type Precision =
  /** A lower bound, as in 'more than Rp200 million'. */
  | 'AT_LEAST'
  /** To the last digit. */
  | 'EXACT'
  /** Rounded, as in 20 per cent. */
  | 'ROUNDED'
  /** In words only, as in 'in the teens'. */
  | 'VAGUE';

/** One thing that has to be mended before the request can be stored. */
export type Problem = {
  __typename?: 'Problem';
  /** A stable word for programs. */
  code: ProblemCode;
  /** What is wrong, in a sentence. */
  message: Scalars['String']['output'];
  /** Where the request meets what somebody else recorded first: that record's id and values. Empty for every other problem. */
  onRecord?: Maybe<Array<RecordedValue>>;
  /** Where in the arguments, from the outside in, for example input, figures, 3, region. Lists count from 0. */
  path: Array<Scalars['String']['output']>;
  /** How to mend it. */
  remedy: Scalars['String']['output'];
  /** The value that was sent, shortened; empty when none was sent. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Why something was not stored. New codes may be added. */
export type ProblemCode =
  /** The agreement has already been renewed by another one. */
  | 'AGREEMENT_ALREADY_RENEWED'
  /** The agreement is signed already. */
  | 'AGREEMENT_ALREADY_SIGNED'
  /** The last day of the agreement has passed. */
  | 'AGREEMENT_EXPIRED'
  /** The agreement is a draft, and only a signed one can be treated like this. */
  | 'AGREEMENT_NOT_SIGNED'
  /** The branch office has already filed an agreement under this number. */
  | 'AGREEMENT_NUMBER_USED'
  /** The agreement is kept by another branch office; an office names only its own. */
  | 'AGREEMENT_OF_ANOTHER_OFFICE'
  /** The agreement was ended before its term was over, or withdrawn as a draft. */
  | 'AGREEMENT_TERMINATED'
  /** This branch office holds no agreement with this id. */
  | 'AGREEMENT_UNKNOWN'
  /** The batch has the same person already. */
  | 'CANDIDATE_ALREADY_LISTED'
  /** The candidate stands at another stage than the one that is left. */
  | 'CANDIDATE_AT_OTHER_STAGE'
  /** The selection batch has no candidate with this id. */
  | 'CANDIDATE_UNKNOWN'
  /** Somebody else has changed the record since the version that was named. */
  | 'CONFLICT'
  /** Two values of the input cannot both be true. */
  | 'CONTRADICTION'
  /** Something is said to have happened, or to have been so, on a day to come. */
  | 'DATE_IN_FUTURE'
  /** The figure does not say under which definition it was stated. */
  | 'DEFINITION_MISSING'
  /** No definition of coverage has this id and version. */
  | 'DEFINITION_UNKNOWN'
  /** The figure is to rank as its region's coverage, and says nothing of whom it is a share of. */
  | 'DENOMINATOR_REQUIRED'
  /** Another domicile is on record from the same day on. */
  | 'DOMICILE_DIFFERS'
  /** This branch office has enrolled nobody whom the case is about. */
  | 'DUPLICATE_CASE_UNKNOWN'
  /** The end lies before the start. */
  | 'END_BEFORE_START'
  /** The people of the enrollment are recorded one by one already. */
  | 'ENROLLMENT_ALREADY_ITEMISED'
  /** The people of the enrollment are already counted in a later one. */
  | 'ENROLLMENT_ALREADY_SUPERSEDED'
  /** The people of the enrollment are only stated as a number. */
  | 'ENROLLMENT_NOT_ITEMISED'
  /** This branch office holds no enrollment with this id. */
  | 'ENROLLMENT_UNKNOWN'
  /** A figure for the same region, day and definition (or concept and edition) is already recorded; correct it by naming it in `replaces`. */
  | 'FIGURE_ALREADY_RECORDED'
  /** Somebody else has already replaced the figure by another one. */
  | 'FIGURE_ALREADY_REPLACED'
  /** The figure states neither people nor a share. */
  | 'FIGURE_EMPTY'
  /** The figure to be replaced is about another region, day, definition, segment or edition. */
  | 'FIGURE_OF_ANOTHER_QUESTION'
  /** No figure with this id is on record there. */
  | 'FIGURE_UNKNOWN'
  /** This branch office holds no follow-up with this id. */
  | 'FOLLOW_UP_UNKNOWN'
  /** The funding line is kept by another branch office. */
  | 'FUNDING_LINE_OF_ANOTHER_OFFICE'
  /** This branch office holds no funding line with this id. */
  | 'FUNDING_LINE_UNKNOWN'
  /** A funding line is for a year in which the agreement does not run. */
  | 'FUNDING_YEAR_OUTSIDE_TERM'
  /** The idempotency key came before, with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The same entry stands in a list twice. */
  | 'LISTED_TWICE'
  /** The text does not have the form that is asked for. */
  | 'MALFORMED'
  /** This branch office holds no meeting with this id. */
  | 'MEETING_UNKNOWN'
  /** The membership has ended already. */
  | 'MEMBERSHIP_ALREADY_ENDED'
  /** The participant is in the enrollment already, with other days, region or kind of work. */
  | 'MEMBERSHIP_DIFFERS'
  /** The membership has days on which its enrollment protects nobody. */
  | 'MEMBERSHIP_OUTSIDE_ENROLLMENT'
  /** The participant has no such membership. */
  | 'MEMBERSHIP_UNKNOWN'
  /** Something that is needed here was not given. */
  | 'MISSING'
  /** The month is closed, and nothing that it froze has changed since. */
  | 'MONTH_ALREADY_CLOSED'
  /** The month has not ended; it cannot be closed. */
  | 'MONTH_NOT_OVER'
  /** Another name is on record for the same NIK. Neither is sent back. */
  | 'NAME_DIFFERS'
  /** The national id (NIK) cannot be one. It is not sent back. */
  | 'NIK_INVALID'
  /** Another participant of the branch office has this NIK. */
  | 'NIK_OF_ANOTHER'
  /** Nobody of the batch stands at the stage that is left. */
  | 'NO_CANDIDATES'
  /** No branch office has this code. */
  | 'OFFICE_UNKNOWN'
  /** The number or date is outside what is possible. */
  | 'OUT_OF_RANGE'
  /** A government would pay twice for the same person, programme and month. */
  | 'PAID_TWICE'
  /** The participant is recorded as dead, and cannot be in an enrollment after that day. */
  | 'PARTICIPANT_DIED'
  /** This branch office holds no participant with this id. */
  | 'PARTICIPANT_UNKNOWN'
  /** The parts together are more than the whole. */
  | 'PARTS_EXCEED_WHOLE'
  /** Every part is given, and together they are fewer than the whole. */
  | 'PARTS_MISS_WHOLE'
  /** A party is another branch office of the agency; an office files its own. */
  | 'PARTY_OF_ANOTHER_OFFICE'
  /** A part lies outside the region of its enrollment. */
  | 'PART_OUTSIDE_REGION'
  /** The funding line already has a payment with this reference. */
  | 'PAYMENT_ALREADY_RECORDED'
  /** The payment is for a month outside the budget year of its funding line. */
  | 'PAYMENT_OUTSIDE_YEAR'
  /** A text holds what looks like the national id (NIK) of a person. It is not sent back. */
  | 'PERSONAL_DATA'
  /** More candidates are determined than the funding line pays for. */
  | 'QUOTA_EXCEEDED'
  /** The region is of a level that cannot stand here. */
  | 'REGION_LEVEL_WRONG'
  /** The region is not in the territory of this branch office on the day meant. */
  | 'REGION_NOT_SERVED'
  /** The region is not the enrollment's, nor one inside it. */
  | 'REGION_OUTSIDE_ENROLLMENT'
  /** No region has this code. */
  | 'REGION_UNKNOWN'
  /** The role that was named may not take this step. */
  | 'ROLE_MAY_NOT'
  /** No official has this role. */
  | 'ROLE_UNKNOWN'
  /** This branch office holds no selection batch with this id. */
  | 'SELECTION_BATCH_UNKNOWN'
  /** The stated share differs from its numbers by more than rounding explains. */
  | 'SHARE_CONTRADICTS_NUMBERS'
  /** This branch office holds no source with this id. */
  | 'SOURCE_UNKNOWN'
  /** The same body has already set the region another target for some of the days; correct it by naming it in `replaces`. */
  | 'TARGET_ALREADY_RECORDED'
  /** Somebody else has already replaced the target by another one. */
  | 'TARGET_ALREADY_REPLACED'
  /** The target to be replaced is another body's, or of another region or definition. */
  | 'TARGET_OF_ANOTHER_QUESTION'
  /** No target with this id is on record. */
  | 'TARGET_UNKNOWN'
  /** A renewal would begin before the term that it renews is over. */
  | 'TERMS_OVERLAP'
  /** The same term is on record already. */
  | 'TERM_ALREADY_RECORDED'
  /** Somebody else was seen in the role on a day of the term. */
  | 'TERM_CONTRADICTS_SIGHTING'
  /** The office has another head on some of these days. */
  | 'TERM_OVERLAPS'
  /** The village does not lie in the region meant. */
  | 'VILLAGE_OUTSIDE_REGION'
  /** The text is too short or too long. */
  | 'WRONG_LENGTH'
  /** The list has too few or too many entries. */
  | 'WRONG_LIST_SIZE';

/** What a participant is insured against (program). */
export type Programme =
  /** Old age (jaminan hari tua). */
  | 'JHT'
  /** Work accident (jaminan kecelakaan kerja). */
  | 'JKK'
  /** Death (jaminan kematian). */
  | 'JKM'
  /** Job loss (jaminan kehilangan pekerjaan). */
  | 'JKP'
  /** Pension (jaminan pensiun). */
  | 'JP';

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /**
   * One agreement; empty when its office has filed none with this id.
   *
   * Allowed: everybody.
   */
  agreement?: Maybe<Agreement>;
  /**
   * One branch office by its code. Empty when no office has it; what cannot be a code is refused with OFFICE_CODE_INVALID.
   *
   * Allowed: everybody.
   */
  branchOffice?: Maybe<BranchOffice>;
  /**
   * The branch offices, by code.
   *
   * Allowed: everybody.
   */
  branchOffices: Array<BranchOffice>;
  /**
   * A region's budget of a year from one funding source, against the cohorts that it pays for. Its numbers come from the branch office that keeps the region's records, and are empty while it does not answer, or where it has nothing recorded. Empty as a whole: no branch office serves the region, or several share it out (a province).
   *
   * Allowed: everybody.
   */
  budget?: Maybe<Budget>;
  /**
   * How many candidates reached which stage, where they stand and why others were rejected, over all batches and batch by batch. Empty: the office did not answer.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office); OFFICIAL (own region).
   */
  candidateFunnel?: Maybe<CandidateFunnel>;
  /**
   * A page of the candidates of a batch, in the order in which they were listed. Empty: the office did not answer, or has opened no batch with this id.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office); OFFICIAL (own region).
   */
  candidates?: Maybe<CandidateConnection>;
  /**
   * The coverage of regions that are named one by one, in the order asked, ranked among each other.
   *
   * Allowed: everybody.
   */
  compareRegions: Array<CoverageRow>;
  /**
   * What a participant's programmes cost a month on a day, who pays and whose work it is taken into account, with the rule that was applied and those that were not.
   *
   * Allowed: everybody.
   */
  contributionRate: ContributionRate;
  /**
   * Every version of every definition of coverage, by id and newest first.
   *
   * Allowed: everybody.
   */
  coverageDefinitions: Array<CoverageDefinition>;
  /**
   * One coverage figure with what it rests on; empty when its office has recorded none with this id, and none of its enrollments gives one.
   *
   * Allowed: everybody.
   */
  coverageFigure?: Maybe<CoverageFigure>;
  /**
   * What would be lost if these agreements lapsed together on a day, whatever their terms and renewals say: the people whom nothing else covers on the day after, each counted once.
   *
   * Allowed: whoever has signed in.
   */
  coverageIfLapsed: CoverageAtRisk;
  /**
   * Ranks the regions of a level by their coverage share, each by its latest figure on or before a date. Regions without one are listed after the ranked ones, never as 0.
   *
   * Allowed: everybody.
   */
  coverageRanking: CoverageRanking;
  /**
   * What the figures of this hub are. Simulated and documented ones never mix.
   *
   * Allowed: everybody.
   */
  dataSet: DataSet;
  /**
   * The persons whom an office has enrolled, and whom another membership, of its own or of another office, covers in the same month. They are matched by keyed tokens: nothing of the other office's person is known here. Answered from what branch offices have reported.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  duplicateCases: DuplicateCaseConnection;
  /**
   * How many persons are enrolled twice in a month, by pair of offices and class.
   *
   * Allowed: whoever has signed in.
   */
  duplicateCounts: DuplicateCounts;
  /**
   * One enrollment; empty when its office has recorded none with this id.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrollment?: Maybe<Enrollment>;
  /**
   * People enrolled in a regency or district, as its branch office reported, also while it is down: told apart by one attribute. Groups of fewer than five people, and those that would give them away, are SUPPRESSED. An empty list: nothing is reported, or it is a province or a village. An unknown code is refused with REGION_UNKNOWN.
   *
   * Allowed: everybody.
   */
  enrollmentCounts: Array<EnrollmentCount>;
  /**
   * The agreements whose term ends within so many days and that no signed renewal follows, with the people whose only cover they are and what the lapse would do to coverage and rank. The soonest first. Answered from what branch offices have reported, also while one is down.
   *
   * Allowed: everybody.
   */
  expiringAgreements: Array<ExpiringAgreement>;
  /**
   * Where the number of a row comes from, as it was known when the row was answered. What names no row is refused with FIGURE_ID_INVALID.
   *
   * Allowed: everybody.
   */
  explain: Explanation;
  /**
   * Why a region has its rank in a ranking, and what would change it. What names no ranking is refused with SNAPSHOT_ID_INVALID, a region that is not in it with REGION_NOT_IN_RANKING.
   *
   * Allowed: everybody.
   */
  explainRank: RankExplanation;
  /**
   * The participant with a NIK; empty when the office holds none. Only by POST and in a variable, so that the NIK stands in no address.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  findParticipant?: Maybe<Participant>;
  /**
   * One import of a file; empty when its office knows none with this id.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  importJob?: Maybe<ImportJob>;
  /**
   * One meeting; empty when its office has recorded none with this id.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  meeting?: Maybe<Meeting>;
  /**
   * A revision of a closed month; empty when the month is not closed, or not in it.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  monthClosing?: Maybe<MonthClosing>;
  /**
   * Agreements that a branch office has filed, latest first; asked of the office itself, also while the hub is down. Empty without a list: the office did not answer.
   *
   * Allowed: everybody.
   */
  officeAgreements?: Maybe<Array<Agreement>>;
  /**
   * One participant; empty when its office holds none with this id.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  participant?: Maybe<Participant>;
  /**
   * How many people have to join, month by month, to bring a region to a target share, and what they cost under the dated rates. A month without a rate is refused with RATE_UNKNOWN, which names it.
   *
   * Allowed: everybody.
   */
  pathToTarget: PathToTarget;
  /**
   * One region by its code. Empty when no region has this code; a name is refused with REGION_CODE_INVALID.
   *
   * Allowed: everybody.
   */
  region?: Maybe<Region>;
  /**
   * The regions of a level, within a region, or found by name; all of them when nothing is named. Exact names come first, then beginnings, then parts; each by level and code.
   *
   * Allowed: everybody.
   */
  regions: RegionConnection;
  /**
   * Tells who a participant is, after it was written into the trail who asked and why; where that cannot be written, nothing is told. Only by POST. Empty only with an error.
   *
   * Allowed: HEAD_OF_OFFICE (own office).
   */
  revealParticipant?: Maybe<RevealResult>;
  /**
   * One selection batch; empty when its office has opened none with this id.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office); OFFICIAL (own region).
   */
  selectionBatch?: Maybe<SelectionBatch>;
  /**
   * The ranking that a snapshotId names, as it was: the same rows, whatever was recorded since. Another text is refused with SNAPSHOT_ID_INVALID; SNAPSHOT_BROKEN says that the rows are no longer those that the id was sealed with.
   *
   * Allowed: everybody.
   */
  snapshot: CoverageRanking;
  /**
   * Enrollments and persons of the country, a province or a regency in a month: whoever is enrolled in several of its regions counts once.
   *
   * Allowed: everybody.
   */
  uniqueCoverage: UniqueCoverage;
};


/** What can be asked. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryBranchOfficeArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryBranchOfficesArgs = {
  kind?: InputMaybe<BranchOfficeKind>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryBudgetArgs = {
  funding: FundingSource;
  region: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryCandidateFunnelArgs = {
  batch?: InputMaybe<Scalars['ID']['input']>;
  office: Scalars['ID']['input'];
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  batch: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<CandidateStage>;
};


/** What can be asked. */
export type QueryCompareRegionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  codes: Array<Scalars['ID']['input']>;
  comparedTo?: InputMaybe<Scalars['Date']['input']>;
  definition?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryContributionRateArgs = {
  funding?: InputMaybe<FundingSource>;
  monthlyWage?: InputMaybe<Scalars['Rupiah']['input']>;
  on: Scalars['Date']['input'];
  programmes: Array<Programme>;
  riskClass?: InputMaybe<Scalars['Int']['input']>;
  sector?: InputMaybe<Scalars['String']['input']>;
  segment: Segment;
};


/** What can be asked. */
export type QueryCoverageFigureArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCoverageIfLapsedArgs = {
  agreements: Array<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  definition?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryCoverageRankingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  comparedTo?: InputMaybe<Scalars['Date']['input']>;
  definition?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  level?: RegionLevel;
  maxAgeMonths?: InputMaybe<Scalars['Int']['input']>;
  office?: InputMaybe<Scalars['ID']['input']>;
  segment?: InputMaybe<Segment>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryDuplicateCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  class?: InputMaybe<DuplicateClass>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['Date']['input'];
  office: Scalars['ID']['input'];
  state?: InputMaybe<DuplicateState>;
};


/** What can be asked. */
export type QueryDuplicateCountsArgs = {
  month: Scalars['Date']['input'];
};


/** What can be asked. */
export type QueryEnrollmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEnrollmentCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: EnrollmentCountDimension;
  region: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryExpiringAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  definition?: InputMaybe<Scalars['ID']['input']>;
  office?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
  withinDays: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryExplainArgs = {
  figure: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryExplainRankArgs = {
  region: Scalars['ID']['input'];
  snapshot: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFindParticipantArgs = {
  nik: Scalars['Nik']['input'];
  office: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryMonthClosingArgs = {
  month: Scalars['Date']['input'];
  office: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryOfficeAgreementsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  office: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryParticipantArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPathToTargetArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  definition?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  funding: FundingSource;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  monthlyWage?: InputMaybe<Scalars['Rupiah']['input']>;
  months: Scalars['Int']['input'];
  programmes?: InputMaybe<Array<Programme>>;
  rampUp?: InputMaybe<RampUp>;
  region: Scalars['ID']['input'];
  riskClass?: InputMaybe<Scalars['Int']['input']>;
  sector?: InputMaybe<Scalars['String']['input']>;
  segment?: InputMaybe<Segment>;
  targetPercent: Scalars['Float']['input'];
};


/** What can be asked. */
export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<RegionLevel>;
  search?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryRevealParticipantArgs = {
  id: Scalars['ID']['input'];
  office: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  recordedBy: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySelectionBatchArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySnapshotArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryUniqueCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of the quota when candidates were determined. */
export type QuotaCheck =
  /** The batch names no funding line: nothing was checked. */
  | 'NO_FUNDING_LINE'
  /** The funding line does not say for how many it pays, which is not zero. */
  | 'QUOTA_NOT_STATED'
  /** All of them are within what the funding line pays for. */
  | 'WITHIN_QUOTA';

/** Nobody was determined: the funding line pays for fewer people than were asked for. */
export type QuotaExceeded = {
  __typename?: 'QuotaExceeded';
  /** How many were to be determined. */
  asked: Scalars['Int']['output'];
  /** How many could be, never below 0. */
  free: Scalars['Int']['output'];
  /** One problem, QUOTA_EXCEEDED. */
  problems: Array<Problem>;
  /** How many people the funding line pays for. */
  quota: Scalars['Int']['output'];
  /** How many are determined or enrolled under it already. */
  taken: Scalars['Int']['output'];
};

/** How the people who join are spread over the months of a path. */
export type RampUp =
  /** All in the first month. */
  | 'AT_ONCE'
  /** As many each month; what is left over joins in the first months. */
  | 'EVEN'
  /** More each month: in month k, k times as many as in the first. */
  | 'LINEAR';

/** Why a region has its rank in a ranking: who is ahead, who shares it, who is unknown, and what would change it. */
export type RankExplanation = {
  __typename?: 'RankExplanation';
  /** The regions with a higher share, by rank. Empty: none, or the region is unranked. */
  ahead: Array<CoverageRow>;
  /** How many ranked regions have a lower share. */
  behind: Scalars['Int']['output'];
  /** How many more participants would bring its share to that of the region just ahead, the others held. Empty: nobody is ahead, or its people and eligible workers are not known. */
  peopleToRise?: Maybe<Scalars['Int']['output']>;
  /** How many participants it can lose without falling behind the region just below, the others held. Empty: nobody is below, or its people and eligible workers are not known. */
  peopleToSpare?: Maybe<Scalars['Int']['output']>;
  /** The region's row in the ranking. */
  row: CoverageRow;
  /** The ranking, by its snapshotId. */
  snapshot: Scalars['ID']['output'];
  /** The same in sentences, with the numbers. */
  steps: Array<Scalars['String']['output']>;
  /** The other regions with exactly the same share, by code. */
  tied: Array<CoverageRow>;
  /** The regions without a share, by code: any of them could be ahead, which is what rankWorst counts. */
  unknown: Array<CoverageRow>;
};

/** An agreement that exists on paper, to be filed at the branch office that concluded it. What is left out is not known. */
export type RecordAgreementInput = {
  /** Where its documents are found, up to 50 references of a file or an archive. */
  documents?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The last day of its term, if known. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  endsOnPrecision?: InputMaybe<DatePrecision>;
  /** Who pays, up to 50 lines; of years inside its term. */
  funding?: InputMaybe<Array<AgreementFundingInput>>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it continues an earlier agreement; true when `renews` is given. */
  isRenewal?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of agreement it is. */
  kind: AgreementKind;
  /** What it rests on, up to 20 texts, as Inpres 2/2021 or a regent's decree. */
  legalBasis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What else is known, up to 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its number, up to 100 characters; an office uses one once, in capitals or not. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Code of the branch office that keeps it. */
  office: Scalars['ID']['input'];
  /** Who concludes it: 1 to 20 names. */
  parties: Array<Scalars['String']['input']>;
  /** What each of the parties is, in their order; leave out when it is not known. */
  partyKinds?: InputMaybe<Array<PartyKind>>;
  /** The programmes that it is about. */
  programmes?: InputMaybe<Array<Programme>>;
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the regions that it is for: 1 to 100. */
  regions: Array<Scalars['ID']['input']>;
  /** The agreement of this office that it renews. An agreement is renewed once. */
  renews?: InputMaybe<Scalars['ID']['input']>;
  /** When it was signed, if known. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  signedOnPrecision?: InputMaybe<DatePrecision>;
  /** Where it is known from, up to 20 sources. */
  sources?: InputMaybe<Array<CitedSourceInput>>;
  /** The first day of its term, if known. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  startsOnPrecision?: InputMaybe<DatePrecision>;
  /** Where it stands; SIGNED when left out. The days of its term move it on. */
  state?: InputMaybe<AgreementState>;
  /** The kinds of work whose people it protects, up to 50, in capitals, as FARMER. */
  workerGroups?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The agreement as filed, or why it was not filed. */
export type RecordAgreementResult = Agreement | Refusal;

/** Coverage figures, to be recorded at the branch office that serves them. */
export type RecordCoverageFiguresInput = {
  /** 1 to 600 figures: all are stored or none. */
  figures: Array<CoverageFigureInput>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office that records them. */
  office: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
};

/** The figures as recorded, or why none of them was recorded. */
export type RecordCoverageFiguresResult = RecordedCoverageFigures | Refusal;

/** Targets of the country, of provinces or of regencies. */
export type RecordCoverageTargetsInput = {
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Who records it: a post or a team, up to 100 characters; never a person's number. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 600 targets: all are stored or none. */
  targets: Array<CoverageTargetInput>;
};

/** The targets as recorded, or why none of them was recorded. */
export type RecordCoverageTargetsResult = RecordedCoverageTargets | Refusal;

/** A participant has died. */
export type RecordDeathInput = {
  /** The day of death; every membership that goes on ends on it. */
  diedOn: Scalars['Date']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office. */
  office: Scalars['ID']['input'];
  /** The participant, as Participant.id gives it. */
  participant: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
};

/** A participant lives somewhere since a day. */
export type RecordDomicileInput = {
  /** The domicile on record from the same day on was wrong. Left out: false. */
  corrects?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office. */
  office: Scalars['ID']['input'];
  /** The participant, as Participant.id gives it. */
  participant: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Code of the district or village, anywhere in the country. */
  region: Scalars['ID']['input'];
  /** The first day. */
  since: Scalars['Date']['input'];
};

/** Eligible workers of several regions, as one publisher counted them. */
export type RecordEligibleWorkersInput = {
  /** The day that the figures are about, not in the future; they hold from then on. */
  asOf: Scalars['Date']['input'];
  /** Whom the figures count. */
  concept: WorkerConcept;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Who records it: a post or a team, up to 100 characters; never a person's number. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 600 regions, each once: all are stored or none. */
  rows: Array<EligibleWorkersInput>;
  /** Who published them, by a short name up to 100 characters, as BPS Sakernas. */
  source: Scalars['String']['input'];
  /** Which edition of that publisher's count, up to 40 characters, as 2024-08. */
  vintage: Scalars['String']['input'];
};

/** The figures as recorded, or why none of them was recorded. */
export type RecordEligibleWorkersResult = RecordedEligibleWorkers | Refusal;

/** A cohort of protected workers, to be recorded at its branch office. */
export type RecordEnrollmentInput = {
  /** The signed agreement that it is under, if any. */
  agreement?: InputMaybe<Scalars['ID']['input']>;
  /** Further signed agreements that cover the same people, up to 20: they stay covered while one of all these runs. */
  alsoUnder?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day on which its people enter totals; startsOn when left out. Needed when startsOn is not known; left out for an enrollment that is part of another. */
  countedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of protection, if known. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  endsOnPrecision?: InputMaybe<DatePrecision>;
  /** Who pays; leave out if not stated. */
  funding?: InputMaybe<FundingSource>;
  /** How many people, up to 5,000,000. Leave it out when it is not known: unknown is not zero. When the parts cover the whole region, it is their sum. */
  headcount?: InputMaybe<Scalars['Int']['input']>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Its people are recorded one by one, with enrolParticipant or an import, and are its headcount. A headcount given here is kept as stated. Left out: false. */
  itemised?: InputMaybe<Scalars['Boolean']['input']>;
  /** What else is known, up to 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the branch office that records it. */
  office: Scalars['ID']['input'];
  /** An enrollment of this office that already contains these people: they are then shown inside it and not counted again. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Its breakdown by district or village, up to 600 parts. It may be incomplete, but its sum may not exceed the headcount, nor miss it when the parts cover the whole region. */
  parts?: InputMaybe<Array<EnrollmentPartInput>>;
  /** Kinds of work that are to be included later; nobody of them is counted. */
  plannedWorkerGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The programmes that protect it; leave out when they are not stated. */
  programmes?: InputMaybe<Array<Programme>>;
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Code of the regency, city, district or village. */
  region: Scalars['ID']['input'];
  /** How its workers are insured. */
  segment: Segment;
  /** Where it is known from, up to 20 sources. */
  sources?: InputMaybe<Array<CitedSourceInput>>;
  /** The first day of protection, if known. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  startsOnPrecision?: InputMaybe<DatePrecision>;
  /** Earlier enrollments, up to 100, whose people are inside this one: they stop being counted on the day from which this one counts. */
  supersedes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The kinds of work its people do, up to 50, in capitals, as FARMER. */
  workerGroups?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The enrollment as recorded, or why it was not recorded. */
export type RecordEnrollmentResult = Enrollment | Refusal;

/** Who pays in a region in a year, to be recorded at the branch office that serves it. */
export type RecordFundingLineInput = {
  /** The agreement of this office under which it is paid; leave out when under none. */
  agreement?: InputMaybe<Scalars['ID']['input']>;
  /** Whole rupiah for the year; leave out when not stated, never 0. */
  amount?: InputMaybe<Scalars['Rupiah']['input']>;
  /** A day on which it was known to be paid, where no budget year is stated. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly that day is known; DAY when left out. */
  asOfPrecision?: InputMaybe<DatePrecision>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office that records it. */
  office: Scalars['ID']['input'];
  /** The quota: how many people it pays for. */
  participants?: InputMaybe<Scalars['Int']['input']>;
  /** How exactly the amount is stated: AT_LEAST for 'more than Rp200 million'. EXACT when left out. */
  precision?: InputMaybe<Precision>;
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** The region whose workers it pays for: the agreement's, or one inside it. Needed without an agreement, and under one that is for several regions. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Who pays. */
  source: FundingSource;
  /** Where it is known from, up to 20 sources. */
  sources?: InputMaybe<Array<CitedSourceInput>>;
  /** The villages that pay in that year, by code; leave out when not known. */
  villages?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The budget year, within the agreement's term; this or `asOf` is needed. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** The funding line as recorded, or why it was not recorded. */
export type RecordFundingLineResult = FundingLine | Refusal;

/** A payment from a funding line, to be recorded at its branch office. */
export type RecordFundingPaymentInput = {
  /** Whole rupiah, for all these months together. */
  amount: Scalars['Rupiah']['input'];
  /** Any day of the first month that it pays for. */
  firstMonth: Scalars['Date']['input'];
  /** The funding line that it was paid from, as FundingLine.id. */
  fundingLine: Scalars['ID']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Any day of the last month that it pays for; the first one when left out. */
  lastMonth?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the branch office that keeps the funding line. */
  office: Scalars['ID']['input'];
  /** The day on which it was paid. */
  paidOn: Scalars['Date']['input'];
  /** For how many people, if stated. */
  participants?: InputMaybe<Scalars['Int']['input']>;
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** The payer's number of the transfer, up to 100 characters; a line has one once. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Where it is known from, up to 20 sources. */
  sources?: InputMaybe<Array<CitedSourceInput>>;
};

/** The payment as recorded, or why it was not recorded. */
export type RecordFundingPaymentResult = FundingPayment | Refusal;

/** A meeting to be recorded at the branch office that held it. */
export type RecordMeetingInput = {
  /** The agreement of this office that it reviewed or started, if any. */
  agreement?: InputMaybe<Scalars['ID']['input']>;
  /** The bodies that attended, never persons: up to 50; leave out when not known. */
  attendingBodies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What was decided, up to 50 sentences of 1000 characters. */
  decisions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is to be done afterwards, up to 50. */
  followUps?: InputMaybe<Array<NewFollowUpInput>>;
  /** The decree that founded the forum, up to 200 characters; of a forum only. */
  foundingDecree?: InputMaybe<Scalars['String']['input']>;
  /** The day that it was held. */
  heldOn: Scalars['Date']['input'];
  /** How exactly that day is known; DAY when left out. */
  heldOnPrecision?: InputMaybe<DatePrecision>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of meeting it was. */
  kind: MeetingKind;
  /** Code of the branch office that records it. */
  office: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the regions that it was about: 1 to 100. */
  regions: Array<Scalars['ID']['input']>;
  /** Where it is known from, up to 20 sources. */
  sources?: InputMaybe<Array<CitedSourceInput>>;
};

/** The meeting as recorded, or why it was not recorded. */
export type RecordMeetingResult = Meeting | Refusal;

/** From when to when somebody headed a branch office or held a role in a region's government. What is found out later is recorded as another term; nothing is overwritten. */
export type RecordOfficialTermInput = {
  /** The decree of appointment or dismissal, up to 200 characters. */
  decree?: InputMaybe<Scalars['String']['input']>;
  /** The first day, or any day of its month or year; leave out when not known. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly that day is known; DAY when left out. */
  fromPrecision?: InputMaybe<DatePrecision>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The person's name, as sightings write it. */
  name: Scalars['String']['input'];
  /** Code of the branch office; this or `region` is needed. */
  office?: InputMaybe<Scalars['ID']['input']>;
  /** Who records it: a post or a team, up to 100 characters; never a person's number. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Code of the region in whose government it is; this or `office` is needed. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** The role as Official.role gives it: HEAD of an office, REGENT of a region … */
  role: Scalars['String']['input'];
  /** A source that a branch office has on file, as Source.id gives it. */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** The last day, or any day of its month or year; leave out when not known. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly that day is known; DAY when left out. */
  toPrecision?: InputMaybe<DatePrecision>;
};

/** The term as recorded, or why it was not recorded. */
export type RecordOfficialTermResult = OfficialTerm | Refusal;

/** The figures as recorded. */
export type RecordedCoverageFigures = {
  __typename?: 'RecordedCoverageFigures';
  /** In the order in which they were sent. */
  figures: Array<RecordedFigure>;
};

/** The targets as recorded. */
export type RecordedCoverageTargets = {
  __typename?: 'RecordedCoverageTargets';
  /** In the order in which they were sent. */
  targets: Array<RegionTarget>;
};

/** The figures as recorded. */
export type RecordedEligibleWorkers = {
  __typename?: 'RecordedEligibleWorkers';
  /** In the order in which they were sent. */
  figures: Array<EligibleWorkers>;
};

/** A coverage figure as its branch office recorded it; it is never changed. */
export type RecordedFigure = {
  __typename?: 'RecordedFigure';
  /** The day that it is about. */
  asOf: Scalars['Date']['output'];
  /** How exactly that day is known. */
  asOfPrecision: DatePrecision;
  /** The id of the definition under which it was stated. */
  definition: Scalars['ID']['output'];
  /** The definition's version. */
  definitionVersion: Scalars['Int']['output'];
  /** People who could be; empty: not known. */
  eligibleWorkers?: Maybe<Scalars['Int']['output']>;
  /** Where the eligible workers come from; empty when they are. */
  eligibleWorkersKind?: Maybe<FigureKind>;
  /** The same figure, with all that it rests on. */
  figure: CoverageFigure;
  /** Whether it ranks when no definition is asked for. */
  headline: Scalars['Boolean']['output'];
  /** The branch office that recorded it, a colon, and its own name. */
  id: Scalars['ID']['output'];
  /** Whether somebody stated it, or it was computed. */
  kind: FigureKind;
  /** People protected; empty: not stated. */
  participants?: Maybe<Scalars['Int']['output']>;
  /** What it is made up of, by each way to divide it; empty: it cannot be divided. */
  parts: Array<FigureParts>;
  /** Whether all of its parts are on record; INCOMPLETE, some missing by one way, is not wrong. */
  partsState: PartsState;
  /** How exactly the share, or without one the people, were stated. */
  precision: Precision;
  /** When it was recorded, as knownAt compares. */
  recordedAt: Scalars['DateTime']['output'];
  /** The region that it is about. */
  region: Region;
  /** Why it corrects it; empty: it does not. */
  replacedBecause?: Maybe<Scalars['String']['output']>;
  /** The figure that it corrects; empty: none. */
  replaces?: Maybe<Scalars['ID']['output']>;
  /** Its segment; empty: all together. */
  segment?: Maybe<Segment>;
  /** The stated share's denominator; empty: none. */
  shareDenominator?: Maybe<Scalars['Int']['output']>;
  /** The stated share's numerator; empty: none. */
  shareNumerator?: Maybe<Scalars['Int']['output']>;
  /** Where it is known from. */
  source?: Maybe<Source>;
};

/** One value of what is on record already, by the name of its field. */
export type RecordedValue = {
  __typename?: 'RecordedValue';
  /** The name of the field, for example participants. */
  field: Scalars['String']['output'];
  /** What is on record there. */
  value: Scalars['String']['output'];
};

/** Nothing was stored; the problems say why. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Everything that was found wrong, at most 100 problems; never empty. */
  problems: Array<Problem>;
};

/** A region (wilayah): a province, regency, district or village. */
export type Region = {
  __typename?: 'Region';
  /** Agreements for the region, for one inside it, or for one that it lies in, page by page, the last filed first. Empty: its branch office did not answer, or none is recorded as serving it. */
  agreementConnection?: Maybe<AgreementConnection>;
  /** Agreements for the region, for one inside it, or for one that it lies in; latest first. An empty list: none on file. Empty without a list: its branch office did not answer, or none is recorded as serving it. */
  agreements?: Maybe<Array<Agreement>>;
  /** Other names by which people know the region; empty when none is recorded. */
  aliases: Array<Scalars['String']['output']>;
  /**
   * How candidates of the region or one inside it fare. Empty: its branch office did not answer, or none is recorded as serving it.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office); OFFICIAL (own region).
   */
  candidateFunnel?: Maybe<CandidateFunnel>;
  /** The regions directly below, or all below it of one level, by code. */
  children: Array<Region>;
  /** Figures as somebody stated them about the region or one inside it, earliest day first. An empty list: none recorded. Empty without a list: its branch office did not answer, or none is recorded as serving it. */
  claims?: Maybe<Array<Claim>>;
  /** The Kemendagri code with dots, for example 13.03. */
  code: Scalars['ID']['output'];
  /** The region's coverage on a date, for itself: without a rank among others. */
  coverage: CoverageRow;
  /** The region's coverage under every definition, side by side and by definition, each with its rank among the regions of its level: figures of different definitions are not comparable. */
  coverageByDefinition: Array<CoverageRow>;
  /** The region's coverage month by month: one row a month, at its end, without ranks. A month without a figure has a row, too, so that gaps show. */
  coverageSeries: Array<CoverageRow>;
  /** How many of the region's workers could be protected: the latest figure of each concept and source on or before a day. Empty: none is recorded. */
  eligibleWorkers: Array<EligibleWorkers>;
  /** People enrolled in a regency or district, as its branch office reported, also while it is down: told apart by one attribute. Groups of fewer than five people, and those that would give them away, are SUPPRESSED. An empty list: nothing is reported, or it is a province or a village. */
  enrollmentCounts: Array<EnrollmentCount>;
  /**
   * How many people are enrolled in the region on a day. Nobody is counted twice, except by PROGRAMME. An empty list: no enrollment is counted on that day, which is not zero people. Empty without a list: its branch office did not answer, or none is recorded as serving it.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrollmentTotals?: Maybe<Array<EnrollmentTotal>>;
  /**
   * Enrollments of the region, of one inside it, or of one above that has a part in it; earliest first. A headcount is always that of the whole enrollment, and one that is part of another is listed too: use enrollmentTotals to count people. An empty list: none recorded. Empty without a list: its branch office did not answer, or none is recorded as serving it.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  enrollments?: Maybe<Array<Enrollment>>;
  /**
   * A page of what meetings about the region or one inside it asked for, earliest due first, those without a day last. Empty: its branch office did not answer, or none is recorded as serving it.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  followUps?: Maybe<FollowUpConnection>;
  /** Who pays contributions in the region and in those inside it, earliest year first. An empty list: nothing is recorded. Empty without a list: its branch office did not answer, or none is recorded as serving it. */
  funding?: Maybe<Array<FundingLine>>;
  /** The level of administration. */
  level: RegionLevel;
  /**
   * Meetings about the region or one inside it, latest first. An empty list: none recorded. Empty without a list: its branch office did not answer, or none is recorded as serving it.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  meetings?: Maybe<Array<Meeting>>;
  /** The name, as the national list spells it. */
  name: Scalars['String']['output'];
  /** The branch office that serves the region on a day. Empty when none is recorded, or when several share it out, as in a province. */
  office?: Maybe<BranchOffice>;
  /** Code of the branch office that keeps this region's records; empty when none is recorded, or when several do (a province). */
  officeCode?: Maybe<Scalars['ID']['output']>;
  /** The terms on record, by role and then earliest first. Empty: none is; officials may have been seen. */
  officialTerms: Array<OfficialTerm>;
  /** Who was last seen in each role of the region's government on a day or before it. Empty when nobody was. */
  officials: Array<Official>;
  /** The region directly above; empty for a province. */
  parent?: Maybe<Region>;
  /**
   * Those who are counted in the region or inside it, page by page, the first recorded first; where they live is another question (Participant.domicile). A page without any: nobody is recorded one by one. Empty: its branch office did not answer, or none is recorded as serving it.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  participants?: Maybe<ParticipantConnection>;
  /** The targets that apply to the region on a day: its own, those of the regions above it, and the country's, most specific first. Empty: none is recorded. */
  targets: Array<RegionTarget>;
  /** Enrollments and persons of the region in a month. Empty for districts and villages: tokens say the regency only. */
  uniqueCoverage?: Maybe<UniqueCoverage>;
  /** Desa, kelurahan or desa adat; empty for every level but the village. */
  villageKind?: Maybe<VillageKind>;
  /** How many of the region's villages pay contributions; of each village its latest recorded year counts. Empty: nothing is recorded of its villages of that kind, which is not zero; the region has none; its branch office did not answer, or none is recorded as serving it. */
  villageParticipation?: Maybe<VillageParticipation>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionAgreementConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  funding?: InputMaybe<FundingSource>;
  kind?: InputMaybe<AgreementKind>;
  programme?: InputMaybe<Programme>;
  state?: InputMaybe<AgreementState>;
  termEndsAfter?: InputMaybe<Scalars['Date']['input']>;
  termEndsBefore?: InputMaybe<Scalars['Date']['input']>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionAgreementsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionChildrenArgs = {
  level?: InputMaybe<RegionLevel>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  definition?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  segment?: InputMaybe<Segment>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionCoverageByDefinitionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionCoverageSeriesArgs = {
  definition?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxAgeMonths?: Scalars['Int']['input'];
  segment?: InputMaybe<Segment>;
  to: Scalars['Date']['input'];
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionEligibleWorkersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  concept?: InputMaybe<WorkerConcept>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionEnrollmentCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: EnrollmentCountDimension;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionEnrollmentTotalsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  by: Array<EnrollmentDimension>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionEnrollmentsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  funding?: InputMaybe<FundingSource>;
  segment?: InputMaybe<Segment>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionFollowUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  state?: InputMaybe<FollowUpState>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionFundingArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionOfficeArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionOfficialsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionParticipantsArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionTargetsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionUniqueCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A region (wilayah): a province, regency, district or village. */
export type RegionVillageParticipationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  funding?: InputMaybe<FundingSource>;
  kind: VillageKind;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What a region would lose if agreements lapsed, the other regions held. */
export type RegionAtRisk = {
  __typename?: 'RegionAtRisk';
  /** The region's coverage as it is, with its rank. */
  coverage: CoverageRow;
  /** Whether the coverage figure is computed from enrollments, so that it surely counts the people at risk. A published figure may be older than they are, or count on another basis: then points and projection are an estimate; ask with a `definition` that is computed. */
  isOnOneBasis: Scalars['Boolean']['output'];
  /** People who are enrolled on the last day and whose only cover on the day after comes from what ends, each counted once. Empty: no headcount is known, or fewer than five, or what would tell of them, is not shown. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Percentage points of the coverage share that they are: 100 R / D. Empty: people or eligible workers are not known. */
  pointsAtRisk?: Maybe<Scalars['Float']['output']>;
  /** The rank without them, the others held. Empty: the projected share is not known. */
  projectedRank?: Maybe<Scalars['Int']['output']>;
  /** The share without them: (N − R) / D. Empty: a number is not known, or more people are at risk than the figure counts. */
  projectedShare?: Maybe<Scalars['Float']['output']>;
  /** What is known of the people: REPORTED, NOT_REPORTED or SUPPRESSED. */
  status: FigureStatus;
};

/** A page of the regions that were asked for. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The same regions, each with its cursor. */
  edges: Array<RegionEdge>;
  /** The regions of this page; empty when none match. */
  nodes: Array<Region>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many regions match in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** A region in a list of them. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Its place in the list; it stays valid while regions come and go. */
  cursor: Scalars['String']['output'];
  /** The region. */
  node: Region;
};

/** The level of administration of a region (wilayah). */
export type RegionLevel =
  /** Kecamatan; its code has six digits, as in 13.03.07. */
  | 'DISTRICT'
  /** Provinsi; its code has two digits, as in 13. */
  | 'PROVINCE'
  /** Kabupaten or kota; its code has four digits, as in 13.03. */
  | 'REGENCY'
  /** Desa, kelurahan or nagari; its code has ten digits, as in 13.03.07.2001. */
  | 'VILLAGE';

/** The coverage that the country, a province or a regency has set itself for a period: for a region and all regions below it. Never changed: a correction replaces it. */
export type RegionTarget = {
  __typename?: 'RegionTarget';
  /** The share to reach, in hundredths of a per cent: 9950. */
  basisPoints: Scalars['Int']['output'];
  /** The id of the coverage definition that it is meant under; empty: not said. */
  definition?: Maybe<Scalars['ID']['output']>;
  /** The first day of the period. */
  from: Scalars['Date']['output'];
  /** Its name: hub, a colon, and its own. */
  id: Scalars['ID']['output'];
  /** Since when answers take it into account, as knownAt compares. */
  knownAt: Scalars['DateTime']['output'];
  /** The plan, regulation or decree that sets it. */
  legalBasis: Scalars['String']['output'];
  /** The share to reach in per cent: 99.5. */
  percent: Scalars['Float']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it; empty: not told. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** The region that it is for, with all below it; empty: the country. */
  region?: Maybe<Region>;
  /** Why it corrects it; empty: it does not. */
  replacedBecause?: Maybe<Scalars['String']['output']>;
  /** The target that it corrects; empty: none. */
  replaces?: Maybe<Scalars['ID']['output']>;
  /** Who has set it. */
  setBy: TargetSetter;
  /** Where that is known from; empty: not told. */
  source?: Maybe<Scalars['String']['output']>;
  /** Its last day; empty: until further. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** Candidates who are not to be enrolled, for one reason. */
export type RejectCandidatesInput = {
  /** As whom. Who may not take this step gets ROLE_MAY_NOT. */
  actingAs: SelectionRole;
  /** The batch, as SelectionBatch.id gives it. */
  batch: Scalars['ID']['input'];
  /** The candidates, 1 to 5000, at any stage. */
  candidates: Array<Scalars['ID']['input']>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What else is to be said, up to 500 characters, naming nobody; needed for OTHER. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the branch office that keeps the batch. */
  office: Scalars['ID']['input'];
  /** The day of it, not before the day on which they reached the stage before. */
  on: Scalars['Date']['input'];
  /** Why. */
  reason: RejectionReason;
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
};

/** How many candidates were rejected for one reason. */
export type RejectionCount = {
  __typename?: 'RejectionCount';
  /** How many; never 0. */
  candidates: Scalars['Int']['output'];
  /** Why. */
  reason: RejectionReason;
};

/** Why a candidate is not to be enrolled. */
export type RejectionReason =
  /** The person is insured already; also set by us, from the memberships. */
  | 'ALREADY_COVERED'
  /** The person has died; also set by us, from the participants. */
  | 'DECEASED'
  /** The same person is a candidate of another batch; also set by us. */
  | 'DUPLICATE'
  /** The national id (NIK) cannot be one, or is not the person's; also set by us. */
  | 'NIK_INVALID'
  /** The person does not work: a pupil, for example. */
  | 'NOT_A_WORKER'
  /** Nobody of that name is found where the register says. */
  | 'NOT_FOUND'
  /** The person does not live in the region of the batch. */
  | 'NOT_RESIDENT'
  /** Something else, which the note says. */
  | 'OTHER'
  /** Somebody else is to pay for the person: a village, CSR or BAZNAS, for example. */
  | 'OTHER_PROGRAMME'
  /** Too old to join. */
  | 'OVER_AGE'
  /** Too young to be insured as a worker. */
  | 'UNDER_AGE'
  /** An employer has to insure the person (PU); also set by us, from the memberships. */
  | 'WAGE_EARNER'
  /** The person does not want it. */
  | 'WITHDREW';

/** The next term of a signed agreement, as an agreement of its own. Parties, regions, programmes, worker groups and legal basis are those of the earlier one where they are left out; days, funding, documents, note and sources are not. */
export type RenewAgreementInput = {
  /** The agreement, as Agreement.id gives it. */
  agreement: Scalars['ID']['input'];
  /** Where its documents are found, up to 50 references of a file or an archive. */
  documents?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The last day of its term, if known. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  endsOnPrecision?: InputMaybe<DatePrecision>;
  /** Agreement.version as you saw it. When somebody has changed the agreement since, nothing is stored and the answer is an AgreementConflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Who pays, up to 50 lines; of years inside its term. */
  funding?: InputMaybe<Array<AgreementFundingInput>>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What it rests on, up to 20 texts, as Inpres 2/2021 or a regent's decree. */
  legalBasis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What else is known, up to 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The number of the renewal, up to 100 characters; an office uses one once. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Code of the branch office that keeps it. */
  office: Scalars['ID']['input'];
  /** Who concludes it: 1 to 20 names. */
  parties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What each of these parties is, in their order. */
  partyKinds?: InputMaybe<Array<PartyKind>>;
  /** The programmes that it is about. */
  programmes?: InputMaybe<Array<Programme>>;
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the regions that it is for. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When the renewal was signed; left out: it is filed as a draft. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  signedOnPrecision?: InputMaybe<DatePrecision>;
  /** Where it is known from, up to 20 sources. */
  sources?: InputMaybe<Array<CitedSourceInput>>;
  /** The first day of its term, if known. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  startsOnPrecision?: InputMaybe<DatePrecision>;
  /** The kinds of work whose people it protects, up to 50, in capitals, as FARMER. */
  workerGroups?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Who the participant is, or why it is not shown. */
export type RevealResult = Refusal | RevealedParticipant;

/** Who a participant is. That it was shown, to whom and why, is in the trail. */
export type RevealedParticipant = {
  __typename?: 'RevealedParticipant';
  /** The name. */
  name: Scalars['PersonName']['output'];
  /** The whole NIK. */
  nik: Scalars['Nik']['output'];
  /**
   * The participant.
   *
   * Allowed: OFFICER, HEAD_OF_OFFICE (own office).
   */
  participant: Participant;
  /** The wage of a month, as stated last; empty: not stated. */
  wage?: Maybe<Scalars['Rupiah']['output']>;
};

/** A membership as it is right, whole. */
export type RightMembershipInput = {
  /** The last day; left out: it is open. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the person is counted: the enrollment's region or one inside it. */
  region: Scalars['ID']['input'];
  /** The first day. */
  startedOn: Scalars['Date']['input'];
  /** The kind of work in capitals, as FARMER; leave it out when it is not stated. */
  workerGroup?: InputMaybe<Scalars['String']['input']>;
};

/** How a worker is insured (segmen). */
export type Segment =
  /** Self-employed and informal workers (bukan penerima upah). */
  | 'BPU'
  /** Workers of construction projects (jasa konstruksi). */
  | 'JAKON'
  /** Migrant workers (pekerja migran Indonesia). */
  | 'PMI'
  /** Wage earners (penerima upah). */
  | 'PU';

/** The coverage of one segment of a region's workers. */
export type SegmentCoverage = {
  __typename?: 'SegmentCoverage';
  /** Workers. Empty: not reported. */
  eligibleWorkers?: Maybe<Scalars['Int']['output']>;
  /** The date that the figure is about. */
  figureAsOf: Scalars['Date']['output'];
  /** People. Empty: not reported. */
  participants?: Maybe<Scalars['Int']['output']>;
  /** The segment. */
  segment: Segment;
  /** Participants over eligible workers; 1.05 is 105 %. Empty: not known. */
  share?: Maybe<Scalars['Float']['output']>;
  /** What is known of the segment's participants or share on that date. */
  status: FigureStatus;
};

/** Candidates of a region who are selected together, from one register. */
export type SelectionBatch = {
  __typename?: 'SelectionBatch';
  /** The agreement that is to cover its candidates; empty: none is named. */
  agreement?: Maybe<Agreement>;
  /** The funding line that is to pay for its candidates; empty: none is named. */
  fundingLine?: Maybe<FundingLine>;
  /** How many of its candidates reached which stage, from LISTED to ENROLLED. */
  funnel: Array<FunnelStage>;
  /** The branch office that keeps it, a colon, and its own name. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The branch office that keeps it. */
  office: BranchOffice;
  /** The day from which candidates are listed. */
  openedOn: Scalars['Date']['output'];
  /** What its funding line pays for; empty: it names none, and nothing is bounded. */
  quota?: Maybe<SelectionQuota>;
  /** The region whose workers it selects. */
  region: Region;
  /** Where its candidates are taken from. */
  register: CandidateRegister;
  /** The name of the register where it is another one; empty for all others. */
  registerName?: Maybe<Scalars['String']['output']>;
  /** What was done to its candidates, earliest first; an empty list: nothing yet. */
  steps: Array<SelectionStep>;
  /** The kind of work of candidates of whom no other was said, for example FARMER; empty: not stated. */
  workerGroup?: Maybe<Scalars['String']['output']>;
};

/** A page of an office's selection batches, the last opened first. */
export type SelectionBatchConnection = {
  __typename?: 'SelectionBatchConnection';
  /** The same batches, each with its cursor. */
  edges: Array<SelectionBatchEdge>;
  /** The batches of this page; empty: none. */
  nodes: Array<SelectionBatch>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many batches match in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** A selection batch in a list of them. */
export type SelectionBatchEdge = {
  __typename?: 'SelectionBatchEdge';
  /** Its place in the list; it stays valid while others come. */
  cursor: Scalars['String']['output'];
  /** The batch. */
  node: SelectionBatch;
};

/** How many people the funding line of a batch pays for, over all of its batches. */
export type SelectionQuota = {
  __typename?: 'SelectionQuota';
  /** How many more can be determined, never below 0; empty: the quota is not stated. */
  free?: Maybe<Scalars['Int']['output']>;
  /** How many it pays for; empty: not stated, which is not zero, and bounds nothing. */
  quota?: Maybe<Scalars['Int']['output']>;
  /** How many candidates of all of its batches are determined or enrolled. Who was enrolled without being a candidate is not counted. */
  taken: Scalars['Int']['output'];
};

/** As whom somebody takes a step of a selection. */
export type SelectionRole =
  /** An agency of the local government (OPD): lists and verifies. */
  | 'AGENCY'
  /** The branch office: validates and enrolls. */
  | 'BRANCH_OFFICE'
  /** The regent or mayor: determines by decree. */
  | 'REGENT_OR_MAYOR'
  /** An official of a village (perangkat desa or nagari): lists and verifies. */
  | 'VILLAGE_OFFICIAL';

/** What somebody did to candidates of a batch at one time. It is never changed. */
export type SelectionStep = {
  __typename?: 'SelectionStep';
  /** The batch, as it is now. */
  batch?: Maybe<SelectionBatch>;
  /** How many candidates reached the stage by it. Of a listing all of its lines; some may have been rejected at once. */
  candidates: Scalars['Int']['output'];
  /** The number of the decree; only of a determination. */
  decree?: Maybe<Scalars['String']['output']>;
  /** The branch office that keeps it, a colon, and its own name. */
  id: Scalars['ID']['output'];
  /** The day of it. */
  on: Scalars['Date']['output'];
  /** What became of the quota; only of a determination. */
  quotaCheck?: Maybe<QuotaCheck>;
  /** Who took it, as given and not checked; empty: nobody was named. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** How many were rejected by it and why, most first; an empty list: nobody. */
  rejections: Array<RejectionCount>;
  /** As whom the step was taken; nobody checked it. */
  role: SelectionRole;
  /** The stage that candidates were brought to; REJECTED: they were only rejected. */
  stage: CandidateStage;
};

/** The step as taken, or why it was not taken: then no candidate was moved. */
export type SelectionStepResult = Refusal | SelectionStep;

/** A draft has been signed. */
export type SignAgreementInput = {
  /** The agreement, as Agreement.id gives it. */
  agreement: Scalars['ID']['input'];
  /** Agreement.version as you saw it. When somebody has changed the agreement since, nothing is stored and the answer is an AgreementConflict. */
  expectedVersion: Scalars['Int']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The number that it got, up to 100 characters; as in the draft when left out. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Code of the branch office that keeps it. */
  office: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** When it was signed; today when left out. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day before is known; DAY when left out. */
  signedOnPrecision?: InputMaybe<DatePrecision>;
};

/** Who said something, and where. */
export type Source = {
  __typename?: 'Source';
  /** What it is about, in a sentence. */
  about: Scalars['String']['output'];
  /** The branch office that keeps it, a colon, and its own name. */
  id: Scalars['ID']['output'];
  /** When it was published, as exactly as is known: 2023-10-02, 2024-03 or 2022; empty when that is not known. */
  publishedOn?: Maybe<Scalars['String']['output']>;
  /** Who published it; empty when that is not known. */
  publisher?: Maybe<Scalars['String']['output']>;
};

/** A stated share as two whole numbers: 105 of 100 is 105 per cent. */
export type StatedShareInput = {
  /** Above 0: 100 for whole per cent, 1000 for a stated tenth of a per cent. */
  denominator: Scalars['Int']['input'];
  /** 0 or more; may exceed the denominator. */
  numerator: Scalars['Int']['input'];
};

/** Who has set a target for a region's coverage. */
export type TargetSetter =
  /** The country, for all regions. */
  | 'NATIONAL'
  /** A province, for itself or a region in it and all below. */
  | 'PROVINCE'
  /** A regency or city, for itself or a region in it and all below. */
  | 'REGENCY';

/** From what it is known when somebody was in a role. */
export type TermBasis =
  /** Somebody was seen in the role then; the term may have been longer. */
  | 'SIGHTING'
  /** The day of the term itself is known. */
  | 'TERM';

/** A signed agreement has been ended before its term is over, or a draft is withdrawn. */
export type TerminateAgreementInput = {
  /** The agreement, as Agreement.id gives it. */
  agreement: Scalars['ID']['input'];
  /** Why, up to 500 characters. */
  because: Scalars['String']['input'];
  /** Agreement.version as you saw it. When somebody has changed the agreement since, nothing is stored and the answer is an AgreementConflict. */
  expectedVersion: Scalars['Int']['input'];
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office that keeps it. */
  office: Scalars['ID']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** The day from which it no longer holds, not one to come; today when left out. */
  terminatedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of the changes asked for, newest first. */
export type TrailConnection = {
  __typename?: 'TrailConnection';
  /** The same changes, each with its cursor. */
  edges: Array<TrailEdge>;
  /** The changes of this page; empty: none. */
  nodes: Array<TrailEntry>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many changes there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** A change in a list of them. */
export type TrailEdge = {
  __typename?: 'TrailEdge';
  /** Its place in the list; it stays valid while changes are added. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: TrailEntry;
};

/** One change of one record. The trail is only ever added to. */
export type TrailEntry = {
  __typename?: 'TrailEntry';
  /** What the record was afterwards; empty: it was removed. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** What the record was before; empty: it was new. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The names in `before` and `after` whose values differ, in their order. */
  changed: Array<Scalars['String']['output']>;
  /** The mutation that made it, as signAgreement; loadFacts for what the documents say. */
  operation: Scalars['String']['output'];
  /** The record that was changed. */
  record: Scalars['ID']['output'];
  /** Its number at the branch office: from 1, without gaps, in the order of changes. */
  sequence: Scalars['Int']['output'];
  /** Who was signed in, as the token says; empty: nobody, or what the documents say. */
  subject?: Maybe<Scalars['String']['output']>;
  /** Who asked for it, as given and not checked; empty: nobody was named. */
  who?: Maybe<Scalars['String']['output']>;
};

/** Enrollments of itemised cohorts beside the persons who hold them, in one month. It counts who is itemised, which may be a small part of those enrolled: see itemisedPercent. */
export type UniqueCoverage = {
  __typename?: 'UniqueCoverage';
  /** Enrollments less persons. Empty as persons are, which are not shown when it is 1 to 4. */
  difference?: Maybe<Scalars['Int']['output']>;
  /** Memberships that cover a day of the month. Empty: see status. */
  enrollments?: Maybe<Scalars['Int']['output']>;
  /** Whether all offices concerned make tokens with one key. If not, a person whom two of them enrolled is counted twice. */
  hasOneKey: Scalars['Boolean']['output'];
  /** How many in a hundred of those enrolled at the month's end are itemised here. Above 100: some left within the month. Empty: nobody is known to be enrolled, or the enrollments are not shown. */
  itemisedPercent?: Maybe<Scalars['Float']['output']>;
  /** The first day of the month. */
  month: Scalars['Date']['output'];
  /** Persons who hold them, each counted once, whichever offices have enrolled them. Empty: see personsStatus. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** The same of persons and difference. */
  personsStatus: FigureStatus;
  /** What is known of the enrollments: REPORTED, SUPPRESSED, or NOT_REPORTED where nobody is itemised. */
  status: FigureStatus;
};

/** An office whose persons cannot be matched with the asking office's. */
export type UnmatchedOffice = {
  __typename?: 'UnmatchedOffice';
  /** The office's code. */
  code: Scalars['ID']['output'];
  /** The office's name, in Indonesian. */
  name: Scalars['String']['output'];
  /** Why not. */
  reason: UnmatchedReason;
};

/** Why persons of two offices cannot be matched. */
export type UnmatchedReason =
  /** One of the two has no key for the month. */
  | 'NO_KEY'
  /** The epochs of their keys begin in different months. */
  | 'OTHER_EPOCH'
  /** They make tokens with different keys. */
  | 'OTHER_KEY';

/** Candidates whom the branch office has validated. */
export type ValidateCandidatesInput = {
  /** As whom. Who may not take this step gets ROLE_MAY_NOT. */
  actingAs: SelectionRole;
  /** The batch, as SelectionBatch.id gives it. */
  batch: Scalars['ID']['input'];
  /** Only these candidates, 1 to 5000; all at the stage before when left out. */
  candidates?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the branch office that keeps the batch. */
  office: Scalars['ID']['input'];
  /** The day of it, not before the day on which they reached the stage before. */
  on: Scalars['Date']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Those of them who are rejected instead, up to 5000. */
  rejected?: InputMaybe<Array<CandidateRejectionInput>>;
};

/** Candidates whom an agency or village officials have verified. */
export type VerifyCandidatesInput = {
  /** As whom. Who may not take this step gets ROLE_MAY_NOT. */
  actingAs: SelectionRole;
  /** The batch, as SelectionBatch.id gives it. */
  batch: Scalars['ID']['input'];
  /** Only these candidates, 1 to 5000; all at the stage before when left out. */
  candidates?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A text of your own that no other request has, up to 100 characters. Sent again with the same input, for example after a timeout, it stores nothing and gives the same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The national ids of those who were listed without one; nobody goes on without. */
  identified?: InputMaybe<Array<CandidateNikInput>>;
  /** Code of the branch office that keeps the batch. */
  office: Scalars['ID']['input'];
  /** The day of it, not before the day on which they reached the stage before. */
  on: Scalars['Date']['input'];
  /** Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; nobody checks it. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Those of them who are rejected instead, up to 5000. */
  rejected?: InputMaybe<Array<CandidateRejectionInput>>;
};

/** The kind of a village; it follows from the first digit of its code's last part. */
export type VillageKind =
  /** A rural village (desa; nagari in West Sumatra): digit 2. */
  | 'DESA'
  /** A customary village (desa adat): digit 3. */
  | 'DESA_ADAT'
  /** An urban village (kelurahan): digit 1. */
  | 'KELURAHAN';

/** How many of a region's villages of one kind pay contributions for their workers. */
export type VillageParticipation = {
  __typename?: 'VillageParticipation';
  /** The day on which it was known to be so; empty: only a year was stated. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** The kind of village that is counted. */
  kind: VillageKind;
  /** How many of them pay; a village counts once. */
  paying: Scalars['Int']['output'];
  /** paying ÷ villages in per cent, two decimals, half up. */
  percent: Scalars['Float']['output'];
  /** Of how many it is recorded whether they pay; of the others that is not known, and they are not among `paying`. */
  reported: Scalars['Int']['output'];
  /** Where it is known from; an empty list: not recorded. */
  sources: Array<Source>;
  /** How many of them the region has, as the table of regions says. */
  villages: Scalars['Int']['output'];
  /** The latest budget year that was recorded of any of them. */
  year: Scalars['Int']['output'];
};

/** Whom a count of eligible workers counts. Shares over different concepts are not comparable. */
export type WorkerConcept =
  /** People who work (penduduk bekerja). */
  | 'EMPLOYED'
  /** People who work and people who look for work (angkatan kerja). */
  | 'LABOUR_FORCE'
  /** Workers whom the agency takes for possible participants (potensi pekerja). */
  | 'POTENTIAL'
  /** Vulnerable workers (pekerja rentan). */
  | 'VULNERABLE';
