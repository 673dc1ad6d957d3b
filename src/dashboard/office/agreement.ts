import {
  type DashboardOfficeAgreementsQuery,
  type DashboardOfficeQuery,
} from "../../../schema/dashboard.types";

export type Connection = NonNullable<
  NonNullable<DashboardOfficeAgreementsQuery["branchOffice"]>["agreementConnection"]
>;
export type OfficeAgreement = Connection["nodes"][number];
export type Expiring = DashboardOfficeQuery["expiringAgreements"];
