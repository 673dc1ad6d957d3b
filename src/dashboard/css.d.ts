/** Style sheets that a page brings along when it is loaded. */
declare module "*.css";
