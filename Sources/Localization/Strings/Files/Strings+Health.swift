package import Diagnostics

extension Strings {
  /// The heading of checks.
  package func heading(of area: HealthCheck.Area) -> String {
    switch area {
    case .terminal: say(en: "Terminal", fr: "Terminal")
    case .locale: say(en: "Locale", fr: "Langue du système")
    case .files: say(en: "Files", fr: "Fichiers")
    case .configuration: say(en: "Configuration", fr: "Configuration")
    case .board: say(en: "Board", fr: "Tableau")
    case .timeZone: say(en: "Time zone", fr: "Fuseau horaire")
    }
  }

  /// The weight of a check, in a word.
  package func severity(_ severity: HealthCheck.Severity) -> String {
    switch severity {
    case .good: say(en: "ok", fr: "ok")
    case .note: say(en: "note", fr: "à noter")
    case .problem: say(en: "problem", fr: "problème")
    }
  }

  /// The result of all checks.
  package func summary(problems: Int) -> String {
    problems == 0
      ? say(en: "No problems found.", fr: "Aucun problème.")
      : say(
        en: "\(count(problems, "problem", "problems")) found.",
        fr: "\(count(problems, "problème trouvé", "problèmes trouvés")).")
  }

  /// The fact of a check, in one line.
  package func fact(_ check: HealthCheck) -> String {
    switch check {
    case .window(let columns, let rows):
      say(
        en: "window of \(columns) by \(rows) cells",
        fr: "fenêtre de \(columns) sur \(rows) cellules")
    case .noTerminal:
      say(
        en: "no terminal here, the window isn’t checked",
        fr: "pas de terminal, fenêtre non vérifiée")
    case .terminal(let name, nil):
      say(en: "TERM=\(name), described in terminfo", fr: "TERM=\(name), décrit dans terminfo")
    case .terminal(let name, let substitute?):
      say(
        en: "TERM=\(name) isn’t in terminfo, \(substitute) takes its place",
        fr: "TERM=\(name) absent de terminfo, remplacé par \(substitute)")
    case .noScreen(let reason): missing(reason)
    case .colours(let colours, _):
      say(
        en: count(colours, "colour", "colours"), fr: count(colours, "couleur", "couleurs"))
    case .keys(let missing):
      missing.isEmpty
        ? say(
          en: "all keys of the board are in terminfo", fr: "toutes les touches sont dans terminfo")
        : say(
          en: "keys that may not arrive: \(list(missing))",
          fr: "touches qui peuvent ne pas arriver\u{A0}: \(list(missing))")
    case .mouse(let isOn, let isReported):
      switch (isOn, isReported) {
      case (false, _): say(en: "mouse off", fr: "souris désactivée")
      case (true, true): say(en: "mouse on", fr: "souris active")
      case (true, false):
        say(
          en: "this terminal doesn’t report the mouse", fr: "ce terminal ne transmet pas la souris")
      }
    case .clipboard(let isReached):
      isReached
        ? say(
          en: "clipboard through the terminal (OSC 52)",
          fr: "presse-papiers par le terminal (OSC 52)")
        : say(
          en: "no clipboard: this terminal takes no copied text (OSC 52)",
          fr: "pas de presse-papiers\u{A0}: ce terminal ne reçoit pas de texte copié (OSC 52)")
    case .characters(let isUTF8, let setting):
      say(
        en: "\(isUTF8 ? "UTF-8" : "not UTF-8") (\(setting.isEmpty ? "LANG isn’t set" : setting))",
        fr:
          "\(isUTF8 ? "UTF-8" : "pas UTF-8") (\(setting.isEmpty ? "LANG n’est pas défini" : setting))"
      )
    case .missingLocale(let name):
      say(en: "locale \(name) isn’t installed", fr: "la locale \(name) n’est pas installée")
    case .writable(let path): say(en: "\(path) can be saved", fr: "\(path) peut être enregistré")
    case .notWritable(let failure):
      say(en: "\(failure.path) can’t be saved", fr: "\(failure.path) ne peut pas être enregistré")
    case .lockFree: say(en: "lock free", fr: "verrou libre")
    case .lockHeld(let path, _):
      say(en: "the lock of \(path) is held", fr: "le verrou de \(path) est pris")
    case .noLocks(let error):
      say(
        en: "this file system has no locks (\(cause(error.cause)))",
        fr: "ce système de fichiers n’a pas de verrous (\(cause(error.cause)))")
    case .watched:
      say(en: "changes by others show at once", fr: "changements des autres visibles aussitôt")
    case .unwatched(let error):
      say(
        en: "no inotify (\(cause(error.cause))): changes by others show after two seconds",
        fr:
          "pas d’inotify (\(cause(error.cause)))\u{A0}: changements des autres visibles après deux secondes"
      )
    case .fileSystem(let type):
      type.map { say(en: "local file system (\($0))", fr: "système de fichiers local (\($0))") }
        ?? say(en: "local file system", fr: "système de fichiers local")
    case .sharedFileSystem(let type):
      say(en: "network file system (\(type))", fr: "système de fichiers réseau (\(type))")
    case .syncFolder(let path, let service):
      say(en: "\(path) is synced by \(service)", fr: "\(path) est synchronisé par \(service)")
    case .conflictedCopy(let path):
      say(en: "\(path) is a conflicted copy", fr: "\(path) est une copie en conflit")
    case .configuration(nil):
      say(en: "no configuration file", fr: "pas de fichier de configuration")
    case .configuration(let path?): say(en: "\(path) is valid", fr: "\(path) est valide")
    case .configurationError(let path, let error): error.place.prefix(in: path) + fault(error.fault)
    case .noBoard(let path): say(en: "no board at \(path)", fr: "aucun tableau dans \(path)")
    case .sound(let path): say(en: "\(path) is valid", fr: "\(path) est valide")
    case .unsound(let path, let errors, let warnings, let first):
      first.position.prefix(in: path) + fault(first.fact)
        + (errors + warnings > 1
          ? " ("
            + say(
              en: "and \(errors + warnings - 1) more", fr: "et \(errors + warnings - 1) de plus")
            + ")" : "")
    case .mergeMark(let path, let line):
      say(
        en: "\(path):\(line): merge conflict marker",
        fr: "\(path):\(line)\u{A0}: marque de conflit de fusion")
    case .systemZone(let name): say(en: "system: \(name)", fr: "système\u{A0}: \(name)")
    case .unknownSystemZone(let name, let isVariable):
      say(
        en: "\(isVariable ? "TZ=" : "system: ")\(name) isn’t a known time zone",
        fr: "\(isVariable ? "TZ=" : "système\u{A0}: ")\(name) n’est pas un fuseau connu")
    case .boardZone(let name): say(en: "board: \(name)", fr: "tableau\u{A0}: \(name)")
    case .unknownBoardZone(let name):
      say(
        en: "board: \(name) isn’t a known time zone",
        fr: "tableau\u{A0}: \(name) n’est pas un fuseau connu")
    }
  }

  /// The next step after a check that is not good, in one line.
  package func remedy(_ check: HealthCheck) -> String? {
    guard check.severity != .good else { return nil }
    switch check {
    case .window:
      return say(en: "Enlarge it to 80 by 24.", fr: "Agrandissez-la à 80 sur 24.")
    case .terminal, .noScreen(.unknownTerminal):
      return say(
        en: "Install its description (package ncurses-term), or set TERM=xterm-256color.",
        fr: "Installez sa description (paquet ncurses-term), ou définissez TERM=xterm-256color.")
    case .noScreen:
      return say(
        en: "Set TERM to your terminal’s name, such as xterm-256color; commands work without it.",
        fr:
          "Donnez à TERM le nom de votre terminal, comme xterm-256color\u{A0}; les commandes s’en passent."
      )
    case .colours:
      return say(
        en: "Set TERM=xterm-256color if the terminal has more, or theme = \"monochrome\".",
        fr: "Définissez TERM=xterm-256color si le terminal en a plus, ou theme = \"monochrome\".")
    case .keys:
      return say(
        en: "Press ? on the board for other keys, or set some under [keys] in the configuration.",
        fr: "Touche ? pour d’autres touches, ou définissez-en sous [keys] dans la configuration.")
    case .mouse:
      return say(en: "Every command has a key.", fr: "Chaque commande a une touche.")
    case .clipboard:
      return say(
        en: "Select text with the mouse (Shift), or use a terminal with OSC 52.",
        fr: "Sélectionnez à la souris (Maj), ou prenez un terminal avec OSC 52.")
    case .characters:
      return say(
        en: "Run `export LC_ALL=C.UTF-8`; until then symbols are ASCII.",
        fr: "Lancez `export LC_ALL=C.UTF-8`\u{A0}; d’ici là les signes sont en ASCII.")
    case .missingLocale:
      return say(
        en: "Run `sudo dpkg-reconfigure locales`, or `export LC_ALL=C.UTF-8`.",
        fr: "Lancez `sudo dpkg-reconfigure locales`, ou `export LC_ALL=C.UTF-8`.")
    case .notWritable(let failure): return stopped(capitalized(reason(failure)))
    case .lockHeld(let path, let holder):
      return stopped(capitalized(reason(IOFailure.locked(path: path, by: holder))))
    case .noLocks:
      return say(
        en: "Move the board to a local disk, or let one program at a time change it.",
        fr: "Placez le tableau sur un disque local, ou modifiez-le par un seul programme à la fois."
      )
    case .unwatched:
      return say(
        en:
          "Raise the limits: `sudo sysctl fs.inotify.max_user_instances=512 fs.inotify.max_user_watches=524288`.",
        fr:
          "Relevez les limites\u{A0}: `sudo sysctl fs.inotify.max_user_instances=512 fs.inotify.max_user_watches=524288`."
      )
    case .sharedFileSystem:
      return say(
        en: "Change the board from one machine at a time, or share it through git.",
        fr: "Modifiez le tableau depuis une machine à la fois, ou partagez-le par git.")
    case .syncFolder:
      return say(
        en: "Close the board on one machine before you open it on another.",
        fr: "Fermez le tableau sur une machine avant de l’ouvrir sur une autre.")
    case .conflictedCopy(let path):
      return say(
        en:
          "Take over what the board lacks (`dealdeck --plain \(argument(path))`), then delete the copy.",
        fr:
          "Reprenez ce qui manque au tableau (`dealdeck --plain \(argument(path))`), puis supprimez la copie."
      )
    case .configurationError:
      return say(
        en: "Correct the line; the setting has its default until then.",
        fr: "Corrigez la ligne\u{A0}; d’ici là, le réglage a sa valeur par défaut.")
    case .noBoard:
      return say(en: "`dealdeck init` creates one.", fr: "`dealdeck init` en crée un.")
    case .unsound(let path, _, _, _):
      return say(
        en: "`dealdeck check \(argument(path))` lists all issues.",
        fr: "`dealdeck check \(argument(path))` les liste tous.")
    case .mergeMark:
      return say(
        en: "Keep the deals of both sides, delete the marker lines, then run `dealdeck check`.",
        fr:
          "Gardez les affaires des deux côtés, effacez les lignes de marques, puis lancez `dealdeck check`."
      )
    case .unknownSystemZone:
      return say(
        en: "Set TZ to a name such as Europe/Paris, or install tzdata.",
        fr: "Donnez à TZ un nom comme Europe/Paris, ou installez tzdata.")
    case .unknownBoardZone:
      return say(
        en: "Install tzdata, or change timeZone in the board file.",
        fr: "Installez tzdata, ou changez timeZone dans le fichier du tableau.")
    default: return nil
    }
  }
}
