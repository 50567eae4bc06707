package import Diagnostics

/// The texts of hooks and own commands.
extension Strings {
  /// An error in the table of one, then the remedy.
  func issue(_ issue: ProgramIssue) -> String {
    switch issue {
    case .missing(let table):
      say(
        en: "\(table) has no program; add run = [\"program\", \"argument\"]",
        fr: "\(table) n’a pas de programme\u{A0}; ajoutez run = [\"programme\", \"argument\"]")
    case .notAList(let name):
      say(
        en: "\(name) must be a list of a program and its arguments, such as [\"git\", \"pull\"]",
        fr:
          "\(name) doit être une liste d’un programme et de ses arguments, comme [\"git\", \"pull\"]"
      )
    case .relative(let path):
      say(
        en: "“\(path)” depends on the folder; give a name in $PATH, or a path from / or ~/",
        fr:
          "\(quoted(path)) dépend du dossier\u{A0}; donnez un nom présent dans $PATH, ou un chemin depuis / ou ~/"
      )
    case .unknownPlaceholder(let name, let nearest):
      say(
        en: "unknown placeholder {\(name)}" + suggestion(nearest.map { "{\($0)}" }),
        fr: "champ inconnu {\(name)}" + suggestion(nearest.map { "{\($0)}" }))
    case .placeholderRuns(let name):
      say(
        en: "{\(name)} would be run as code here; pass it as a separate argument",
        fr: "{\(name)} serait exécuté comme du code ici\u{A0}; passez-le en argument séparé")
    case .notSeconds(let name, let limit):
      say(
        en: "\(name) must be a whole number of seconds, 1 to \(limit)",
        fr: "\(name) doit être un nombre entier de secondes, de 1 à \(limit)")
    case .notVariables(let name):
      say(
        en: "\(name) must be a list of environment variables, such as [\"CHAT_URL\"]",
        fr: "\(name) doit être une liste de variables d’environnement, comme [\"CHAT_URL\"]")
    }
  }

  /// A hook that failed, the reason, and the first line of its output if it wrote any.
  package func hookFailed(_ name: String, _ why: ProgramFailure, line: String?) -> String {
    say(en: "Hook “\(name)”", fr: "Hook \(quoted(name))") + " " + failure(why, line)
  }

  /// An own command that ended well, with the first line of its output if it wrote any.
  package func commandDone(_ title: String, line: String?) -> String {
    guard let line else {
      return say(en: "“\(title)” done.", fr: "\(quoted(title)) terminé.")
    }
    return "\(title)\(colon)\(line)"
  }

  /// An own command that failed, likewise.
  package func commandFailed(_ title: String, _ why: ProgramFailure, line: String?) -> String {
    quoted(title) + " " + failure(why, line)
  }

  /// An own command that was started.
  package func commandStarted(_ title: String) -> String {
    say(en: "Running “\(title)”…", fr: "\(quoted(title)) en cours…")
  }

  private func failure(_ why: ProgramFailure, _ line: String?) -> String {
    reason(why) + (line.map { colon + $0 } ?? ".")
  }

  package func reason(_ why: ProgramFailure) -> String {
    switch why {
    case .notFound:
      say(
        en: "not started: no such program; check “run” in your configuration",
        fr:
          "non lancé\u{A0}: programme introuvable\u{A0}; vérifiez \(quoted("run")) dans votre configuration"
      )
    case .notStarted: say(en: "couldn’t be started", fr: "n’a pas pu être lancé")
    case .exited(let code):
      say(en: "exited with code \(code)", fr: "s’est arrêté avec le code \(code)")
    case .killed(let signal):
      say(en: "was killed by signal \(signal)", fr: "a été tué par le signal \(signal)")
    case .timedOut(let seconds):
      say(
        en: "was stopped after \(count(seconds, "second", "seconds")), its time limit",
        fr: "a été arrêté après \(count(seconds, "seconde", "secondes")), sa limite de temps")
    }
  }
}
