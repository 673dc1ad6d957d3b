/** What holds for whoever is named in an input, as a participant or as a candidate. */
export { NikRule, PersonNameRule } from "./participant/person-rules";
