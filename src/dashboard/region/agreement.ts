import { type DashboardRegionAgreementsQuery } from "../../../schema/dashboard.types";

type Answer = DashboardRegionAgreementsQuery;
export type Agreement = NonNullable<
  NonNullable<Answer["region"]>["agreementConnection"]
>["nodes"][number];
export type Expiring = Answer["expiringAgreements"][number];
