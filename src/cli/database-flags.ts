import type { SettingFlag } from "./setting-option";

/** Which hub a command about offices speaks to. */
export const HUB_DATABASE_FLAG: SettingFlag = {
  setting: "hubDatabaseUrl",
  flag: "--hub-database-url <address>",
  description: "the hub's PostgreSQL database",
};

/** Which branch office's database a command works on. */
export const BRANCH_DATABASE_FLAG: SettingFlag = {
  setting: "branchDatabaseUrl",
  flag: "--branch-database-url <address>",
  description: "the branch office's PostgreSQL database",
};

/** Where the hub finds a branch's rows. */
export const REPLICATION_FLAG: SettingFlag = {
  setting: "replicationUrl",
  flag: "--replication-url <address>",
  description: "the branch's PostgreSQL database as the hub reaches it",
};

/** Which branch office a command is about. */
export const OFFICE_FLAG: SettingFlag = {
  setting: "office",
  flag: "--office <code>",
  description: "the branch office",
};

/** Where the anchors of an office's trail are. */
export const ANCHORS_FLAG: SettingFlag = {
  setting: "anchors",
  flag: "--anchors <file>",
  description: "the file of the trail's anchors",
};
