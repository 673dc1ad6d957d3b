/** The type of an Excel workbook. */
export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** What a file to be imported may be sent as. */
export const IMPORT_TYPES = ["text/csv", WORKBOOK_TYPE, "application/octet-stream"];
/** The largest file, in bytes: two GiB. */
export const LARGEST_IMPORT = 2 * 1024 * 1024 * 1024;

/** Where imports are sent to and looked at, below the address of the gateway or the branch. */
export const IMPORT_PATHS = {
  upload: "/imports",
  template: "/imports/templates/:file",
  rejects: "/imports/:id/rejects.csv",
  events: "/imports/:id/events",
} as const;
