import type { FoundSetting } from "./setting";
import type { SettingName } from "./settings";
import { signInSettings } from "./sign-in-settings";

type Found = ReadonlyMap<SettingName, FoundSetting>;

const OF_AN_ISSUER = ["issuer", "audience", "jwksUrl", "jwks"] as const;

/** An issuer is named whole or not at all; in production it is named. */
export function signInDisagreements(found: Found, used: readonly SettingName[]): string[] {
  const isSet = (name: SettingName): boolean => found.get(name)?.value !== undefined;
  const production = found.get("mode");
  const first = OF_AN_ISSUER.find(isSet);
  const because =
    production?.value === "production"
      ? `${production.where} is production`
      : first && `${found.get(first)?.where ?? ""} is set`;
  if (because === undefined) return unreadableDirectory(found, used);
  const problems = (["issuer", "audience"] as const)
    .filter((name) => !isSet(name))
    .map((name) => missing(name, because));
  if (isSet("jwksUrl") && isSet("jwks")) {
    problems.push(
      `${found.get("jwks")?.where} and ${found.get("jwksUrl")?.where} are both set. Set one: ` +
        "the keys themselves, or where they are.",
    );
  } else if (!isSet("jwksUrl") && !isSet("jwks")) {
    problems.push(
      `${because}, and neither ${signInSettings.jwksUrl.variable} nor ` +
        `${signInSettings.jwks.variable}: one must say the issuer's public keys. ` +
        "The key that `start` makes is for one machine.",
    );
  }
  return [...problems, ...unreadableDirectory(found, used)];
}

/** The gateway asks the hub where the offices are, and shows for that what is made with this key. */
function unreadableDirectory(found: Found, used: readonly SettingName[]): string[] {
  const anonymous = found.get("anonymous");
  const isSet = (name: SettingName): boolean => found.get(name)?.value !== undefined;
  if (anonymous?.value !== false || !used.includes("serviceKey")) return [];
  if (isSet("serviceKey") || isSet("supergraph")) return [];
  return [
    `${anonymous.where} is false, and JANGKAUAN_SERVICE_KEY is not set. Set the key at all roles: ` +
      "without it the hub cannot tell the gateway from somebody who does not sign in.",
  ];
}

function missing(name: "issuer" | "audience", because: string): string {
  const { variable, allowed } = signInSettings[name];
  return `${because}, and ${variable} is not. It must be ${allowed}.`;
}
