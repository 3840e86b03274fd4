/** What a server is doing, in one of eight classes, and what that means for people. Pure. The API decides the class; nothing is guessed here. */
import { actor, clock, countdown, localTimes, moment, parse, rate, sentence, span } from "./format.js";

/** In the order of the money bar. `urgency` is the order of the table. */
export const classes = {
  busy: { word: "Busy", icon: "busy", urgency: 4 },
  counting_down: { word: "Counting down", icon: "counting", urgency: 1 },
  unknown: { word: "Unknown", icon: "unknown", urgency: 2 },
  kept: { word: "Idle, stays on", icon: "kept", urgency: 3 },
  starting: { word: "Starting", icon: "starting", urgency: 5 },
  stopping: { word: "Stopping", icon: "stopping", urgency: 5 },
  trouble: { word: "Still billing", icon: "trouble", urgency: 0 },
  stopped: { word: "Stopped", icon: "stopped", urgency: 6 },
};

/** The class of a server document; one that this page does not know is shown as unknown. */
export const classify = server => (server.class in classes ? server.class : "unknown");

/** The word of one server: more exact than the word of its class. */
export function word(server, kind) {
  if (kind === "kept" && !server.adopted) return "Idle, unmanaged";
  if (kind === "kept" && server.protection) return "Idle, protected";
  if (kind === "kept" && server.blocked_by === "would_lose_data") return "Idle, data at risk";
  if (kind === "stopped" && !isOff(server, kind)) return "Scaled to zero";
  if (kind === "trouble" && server.state === "error") return "Error";
  return classes[kind].word;
}

/** Does it run no longer? An endpoint without workers has the class of what is stopped, and takes requests. */
export const isOff = (server, kind) => kind === "stopped" && server.state !== "running";

/** Why, in one phrase, or another of its reasons. What the API says relative to its answer ("2 s ago") is said so that it stays true. */
export function why(server, now, other) {
  const first = other ?? server.reasons?.[0];
  const { protection, extension } = server, text = other?.text ?? server.why;
  const at = stamp => moment(parse(stamp), now);
  if (server.state !== "running" || !first) return localTimes(text, now);
  if (first.code === "protected" && protection) {
    const end = protection.until ? `until ${at(protection.until)}` : "until removed";
    return `protected by ${actor(protection.owner)} ${end}${protection.reason ? `: ${protection.reason}` : ""}`;
  }
  if (["idle", "postponed"].includes(first.code) && parse(extension?.until) > now) {
    return `stop postponed by ${actor(extension.by)} until ${at(extension.until)}`;
  }
  if (first.code === "idle") return `idle since ${at(first.since)}; stops after ${span(server.idle_timeout_seconds)} idle`;
  if (first.code === "unknown") return text.replace(/ unknown .*?: /, ` unknown since ${at(first.since)}: `);
  return localTimes(text, now).replace(/ \([^()]*(ago|now)\)$/, "");
}

/** Why, as a sentence. */
export const whySentence = (server, now, other) => sentence(why(server, now, other).replace(/\.$/, ""));

const reason = (server, ...codes) => server.reasons?.find(one => codes.includes(one.code));

/** As the part after a colon. */
const phrase = (server, now, one) => why(server, now, one).replace(": ", "; ");

/** Why it is not stopped whatever its signals say, in one phrase; `null`: nothing does. */
export function block(server, now) {
  const code = server.blocked_by;
  return code && phrase(server, now, reason(server, code) ?? { code, text: code.replaceAll("_", " ") });
}

/** Why it would not be stopped if it was managed; `null`: nothing that its document names. The loss of its data can be accepted then. */
export function blockAfterAdoption(server, now) {
  const other = reason(server, "managed_elsewhere", "protected", "locked", "unreadable_answer", "stop_not_allowed", "auto_shutdown_off", "another_control_plane");
  return other ? phrase(server, now, other) : null;
}

/** When it would stop if every signal went quiet now, in milliseconds; `null`: it would not, or the page cannot tell. */
export function stopIfQuiet(server, kind, now) {
  const timeout = server.idle_timeout_seconds;
  if (!["busy", "unknown"].includes(kind) || !timeout || !server.adopted || server.blocked_by || server.protection) return null;
  // A schedule has a timeout of its own, and workers of an endpoint at its minimum are not stopped.
  if (reason(server, "scheduled_on", "scheduled_off", "scaled_to_zero", "booting")) return null;
  const until = code => parse(reason(server, code)?.until) ?? 0;
  const at = Math.max(Math.max(now, until("leased"), until("start_grace")) + timeout * 1000, until("postponed"));
  return at < (parse(server.idle.deadline) ?? Infinity) ? at : null;
}

/**
 * The idle clock of a row: `{share, tone, big, small}`; `share` 0…1 of the ring, `null` for a dashed one. `server` is the document, `now` the
 * server's time in milliseconds.
 */
export function idleClock(server, kind, now) {
  const since = parse(server.idle.since);
  const deadline = parse(server.idle.deadline);
  const timeout = server.idle_timeout_seconds;
  const idle = since == null ? 0 : Math.max(0, (now - since) / 1000);
  switch (kind) {
    case "counting_down": {
      const left = (deadline - now) / 1000;
      const whole = Math.max(1, (deadline - since) / 1000);
      return {
        share: clamp(1 - left / whole), tone: "amber", big: left > 0 ? countdown(left) : "0:00", small: `stops ${left < 43200 ? clock(deadline) : moment(deadline, now)}`
      };
    }
    case "kept": {
      const small = server.protection
        ? server.protection.until ? `until ${moment(parse(server.protection.until), now)}` : "protected"
        : server.adopted ? server.blocked_by === "would_lose_data" ? "data at risk" : "stays on" : "unmanaged";
      return { share: timeout ? clamp(idle / timeout) : 1, tone: "purple", big: countdown(idle), small };
    }
    case "unknown": return { share: null, tone: "grey", big: "Unknown", small: "counts as busy" };
    case "trouble": return { share: 1, tone: "red", big: since ? countdown(idle) : "–", small: since ? "idle" : "" };
    case "stopped": {
      const at = parse(server.stopped_at);
      return { share: 0, tone: "grey", big: at ? span((now - at) / 1000) : "–", small: at ? `since ${moment(at, now)}` : "off" };
    }
    case "stopping": return { share: 1, tone: "grey", big: "Stopping", small: "not confirmed yet" };
    case "starting": return { share: 0, tone: "grey", big: "–", small: "starting" };
    default: return { share: 0, tone: "grey", big: "0:00", small: !timeout ? "timeout off" : server.blocked_by ? "stays on" : `of ${span(timeout)}` };
  }
}

const clamp = share => Math.max(0, Math.min(1, share));

/** Must the name be typed before it is stopped? */
export const needsTypedName = (server, kind) =>
  kind === "busy" || kind === "unknown" || Boolean(server.protection) || (
    server.type === "timed" && ["none", "unknown"].includes(server.storage)
  );

/** Why a bulk stop leaves it out; `null`: it takes part. */
export function leftOutOfStop(server, kind) {
  if (!server.adopted) return "unmanaged";
  if (kind === "stopped" || kind === "stopping") return "not running";
  if (kind === "busy") return "busy";
  if (kind === "unknown") return "unknown";
  if (server.protection) return "protected";
  return needsTypedName(server, kind) ? "data at risk" : null;
}

/** The verdict as a heading and its explanation, for the server's own page. */
export function verdict(server, kind, now) {
  const timeout = server.idle_timeout_seconds;
  const because = whySentence(server, now);
  const since = parse(server.idle.since);
  switch (kind) {
    case "counting_down": {
      const deadline = parse(server.idle.deadline);
      const postponed = server.extension && parse(server.extension.until) > now;
      return {
        title: `Stops at ${clock(deadline, true)} unless it becomes busy`,
        text: postponed
          ? `${because}.`
          : `Every signal is quiet since ${clock(since, true)}: ${span((now - since) / 1000)} of its ${span(timeout)}.`,
      };
    }
    case "kept": return { title: `Idle since ${moment(since, now)}, and stays on`, text: `${because}.` };
    case "unknown": case "busy": {
      const at = stopIfQuiet(server, kind, now), kept = block(server, now), deadline = parse(server.idle.deadline), when = at => (at - now < 43200_000 ? clock(at) : moment(at, now));
      const work = reason(server, ...(kind === "busy" ? ["busy", "leased", "start_grace"] : ["unknown"]));
      const then = kept ? ` It stays on when idle, too: ${kept}.` : kind === "busy" && at ? ` If it went quiet now, it would stop at ${when(at)}.` : "";
      // By its maximum runtime, or a budget.
      const ends = deadline ? `stops at ${when(deadline)} at the latest` : "stays on";
      return { title: kind === "busy" ? `Busy, and ${ends}` : `${sentence(ends)}: not every signal is known`, text: `${work ? whySentence(server, now, work) : because}.${then}` };
    }
    case "stopped": {
      const at = parse(server.stopped_at), name = word(server, kind), { compute } = server.hourly_cost ?? {};
      return { title: at ? `${name} since ${moment(at, now)}` : name, text: compute ? `No worker is kept ready, and what still runs bills ${rate(compute)}.` : `${because}.` };
    }
    default: return { title: classes[kind].word, text: `${because}.` };
  }
}
