package import Diagnostics
import PipelineDomain

/// The result of a file command.
package enum FileReply: Equatable, Sendable {
  case made(String, openStages: Int)
  /// The command that opens the new board.
  case opening(String)
  /// A generated board, up to a day in ISO 8601.
  case generated(String, deals: Int, upTo: String, seed: UInt64)
  case rewritten(String), canonical(String)
  case repaired(String, copy: String)
}

/// Work long enough to show progress.
package enum LongWork: Equatable, Sendable {
  case reading(String), writing(String)
  case making(deals: Int)
  case importing(String)
}

extension String {
  /// The name after the last slash.
  package var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }
}

extension Strings {
  /// An I/O failure, then the remedy.
  package func reason(_ failure: IOFailure) -> String {
    switch failure {
    case .missing(let path):
      say(
        en: "no such file; `dealdeck init \(path)` creates a board",
        fr: "fichier introuvable\u{A0}; `dealdeck init \(path)` crée un tableau")
    case .notRegularFile(_, .directory):
      say(
        en: "a directory, not a board file; name a file in it",
        fr: "un dossier, pas le fichier d’un tableau\u{A0}; indiquez un fichier de ce dossier")
    case .notRegularFile:
      say(
        en: "not a regular file; move the board to one",
        fr: "pas un fichier ordinaire\u{A0}; placez le tableau dans un fichier ordinaire")
    case .tooLarge(_, let limit):
      say(
        en: "larger than \(limit >> 20) MiB, the maximum",
        fr: "plus de \(limit >> 20) Mio, le maximum")
    case .wouldBeTooLarge(_, let limit):
      say(
        en: "would exceed the maximum of \(limit >> 20) MiB; nothing was changed",
        fr: "dépasserait le maximum de \(limit >> 20) Mio\u{A0}; rien n’a été modifié")
    case .readOnly:
      say(
        en: "read-only; run `chmod u+w` to edit it",
        fr: "en lecture seule\u{A0}; `chmod u+w` permet de le modifier")
    case .readOnlyDirectory:
      say(
        en: "read-only: no write permission in its directory",
        fr: "en lecture seule\u{A0}: pas de droit d’écriture dans son dossier")
    case .unsafeDirectory:
      say(
        en: "anyone can replace files in this directory; move the board, or set the sticky bit",
        fr:
          "n’importe qui peut remplacer les fichiers de ce dossier\u{A0}; déplacez le tableau, ou activez le sticky bit"
      )
    case .locked(_, .unknown):
      say(
        en: "being saved by another program; try again",
        fr: "en cours d’enregistrement par un autre programme\u{A0}; réessayez")
    case .locked(_, .running(let process)):
      say(
        en: "being saved by process \(process); try again",
        fr: "en cours d’enregistrement par le processus \(process)\u{A0}; réessayez")
    case .locked(_, .stopped(let process)):
      say(
        en: "locked: process \(process) is stopped; `fg` resumes it, `kill \(process)` ends it",
        fr: "verrouillé\u{A0}: le processus \(process) est suspendu\u{A0}; `fg` le reprend,"
          + " `kill \(process)` l’arrête")
    case .locked(_, .gone(let process)):
      say(
        en:
          "locked; process \(process), which took the lock, has ended: end the program that still holds it",
        fr:
          "verrouillé\u{A0}; le processus \(process), qui a pris le verrou, est terminé\u{A0}: arrêtez le programme qui le détient encore"
      )
    case .unusableLock(_, let lock, let kind):
      say(
        en: "lock \(lock.lastComponent) is "
          + (kind == .directory ? "a directory" : "not a regular file") + "; remove it",
        fr: "le verrou \(lock.lastComponent) "
          + (kind == .directory ? "est un dossier" : "n’est pas un fichier ordinaire")
          + "\u{A0}; supprimez-le")
    case .lockDenied(_, let lock):
      say(
        en: "lock \(lock.lastComponent) belongs to another user; have it removed or made writable",
        fr:
          "le verrou \(lock.lastComponent) appartient à un autre utilisateur\u{A0}; faites-le supprimer ou rendre accessible en écriture"
      )
    case .alreadyExists:
      say(
        en: "already exists, not changed; name another file",
        fr: "existe déjà, non modifié\u{A0}; indiquez un autre fichier")
    case .changedWhileSaving:
      say(
        en: "another program keeps replacing it; close that program and try again",
        fr: "un autre programme ne cesse de le remplacer\u{A0}; fermez ce programme et réessayez")
    case .call(let call, _, let error):
      switch error.consequence(of: call) {
      case .unchanged:
        say(
          en: "\(cause(error.cause)) (\(call.rawValue)); nothing was changed",
          fr: "\(cause(error.cause)) (\(call.rawValue))\u{A0}; rien n’a été modifié")
      case let consequence:
        say(
          en: "\(cause(error.cause)); \(self.consequence(consequence))",
          fr: "\(cause(error.cause))\u{A0}; \(self.consequence(consequence))")
      }
    }
  }

  /// A store error, then the remedy.
  package func reason(_ error: StoreError) -> String {
    switch error {
    case .file(let failure): reason(failure)
    case .empty: fault(.empty)
    case .unsound(let problem): fault(problem.fact)
    case .shrunk(let kept, let count):
      say(
        en: "only \(figures.whole(kept)) of \(self.count(count, "deal", "deals")) left in it",
        fr:
          "ne contient plus que \(self.count(kept, "affaire", "affaires")) sur \(figures.whole(count))"
      )
    case .futureVersion(let version):
      say(
        en: "format version \(version), from a newer dealdeck; read-only until dealdeck is updated",
        fr:
          "version \(version) du format, d’un dealdeck plus récent\u{A0}; en lecture seule jusqu’à la mise à jour de dealdeck"
      )
    case .conflict(_, let author):
      say(
        en: "\(author ?? "someone else") changed the same field meanwhile; check it and try again",
        fr:
          "\(author ?? "quelqu’un d’autre") a changé le même champ entre-temps\u{A0}; vérifiez et réessayez"
      )
    case .unknownStage(let stage):
      say(
        en: "stage \(stage.text) was removed meanwhile; choose another",
        fr: "l’étape \(stage.text) a été supprimée entre-temps\u{A0}; choisissez-en une autre")
    case .setting(let fault): reason(fault)
    }
  }

  package func reason(_ fault: SettingRefusal) -> String {
    switch fault {
    case .unknown(let path, let known):
      say(
        en: "no setting “\(path)”; "
          + (nearest(to: path, of: known).map { "did you mean \($0)?" }
            ?? "`dealdeck settings` lists them"),
        fr: "aucun réglage \(quoted(path))\u{A0}; "
          + (nearest(to: path, of: known).map { "vouliez-vous dire \($0)\u{A0}?" }
            ?? "`dealdeck settings` les liste"))
    case .unfit(let path, let kind):
      say(en: "\(path): \(self.fault(kind))", fr: "\(path)\u{A0}: \(self.fault(kind))")
    case .invalid(let path, let kind):
      say(en: "\(path): \(integrityIssue(kind))", fr: "\(path)\u{A0}: \(integrityIssue(kind))")
    case .unknownKPI(let path, let name, let known):
      say(
        en: "\(path): \(self.fault(ValidationIssue.Fact.unknownKPI(name, known: known)))",
        fr: "\(path)\u{A0}: \(self.fault(ValidationIssue.Fact.unknownKPI(name, known: known)))")
    case .notJSON(let path):
      say(
        en: "\(path) has several values; set one of them, or all as JSON",
        fr: "\(path) a plusieurs valeurs\u{A0}; réglez l’une d’elles, ou toutes en JSON")
    case .element(let path):
      say(
        en: "\(path) is a list element; set the whole list as JSON",
        fr: "\(path) est un élément de liste\u{A0}; réglez la liste entière en JSON")
    }
  }

  /// The result, in a sentence.
  package func reply(_ reply: FileReply) -> String {
    switch reply {
    case .made(let path, let stages):
      say(
        en: "Created \(path): \(count(stages, "open stage", "open stages")).",
        fr:
          "\(path) créé\u{A0}: \(count(stages, "étape ouverte", "étapes ouvertes"))."
      )
    case .opening(let path):
      say(
        en: "Open it with `dealdeck \(path)`; press `a` to add a deal.",
        fr: "Ouvrez-le avec `dealdeck \(path)`\u{A0}; `a` ajoute une affaire.")
    case .generated(let path, let deals, let day, let seed):
      say(
        en: "Created \(path): \(count(deals, "deal", "deals")) up to \(day), seed \(seed).",
        fr:
          "\(path) créé\u{A0}: \(count(deals, "affaire", "affaires")) jusqu’au \(day), graine \(seed)."
      )
    case .rewritten(let path): say(en: "Formatted \(path).", fr: "\(path) mis en forme.")
    case .canonical(let path):
      say(en: "\(path) is canonical.", fr: "\(path) est en forme canonique.")
    case .repaired(let path, let copy):
      say(
        en: "Repaired \(path); backup: \(copy).",
        fr: "\(path) réparé\u{A0}; sauvegarde\u{A0}: \(copy).")
    }
  }

  /// The progress of long work.
  package func ongoing(_ work: LongWork) -> String {
    switch work {
    case .reading(let path): say(en: "Reading \(path)…", fr: "Lecture de \(path)…")
    case .writing(let path): say(en: "Writing \(path)…", fr: "Écriture de \(path)…")
    case .importing(let path): say(en: "Importing \(path)…", fr: "Import de \(path)…")
    case .making(let deals):
      say(
        en: "Generating \(count(deals, "deal", "deals"))…",
        fr: "Génération de \(count(deals, "affaire", "affaires"))…")
    }
  }

  func cause(_ cause: ErrorNumber.Cause) -> String {
    switch cause {
    case .denied: say(en: "Permission denied", fr: "accès refusé")
    case .notPermitted: say(en: "Operation not permitted", fr: "opération non permise")
    case .readOnlySystem:
      say(en: "Read-only file system", fr: "système de fichiers en lecture seule")
    case .noSpace: say(en: "No space left on device", fr: "disque plein")
    case .overQuota: say(en: "Disk quota exceeded", fr: "quota du disque dépassé")
    case .hardware: say(en: "Input/output error", fr: "erreur d’entrée-sortie")
    case .notADirectory: say(en: "Not a directory", fr: "n’est pas un dossier")
    case .nameTooLong: say(en: "File name too long", fr: "nom de fichier trop long")
    case .tooManyOpen: say(en: "Too many open files", fr: "trop de fichiers ouverts")
    case .other(let text): text
    }
  }

  private func consequence(_ consequence: ErrorNumber.Consequence) -> String {
    switch consequence {
    case .notReadable: say(en: "check its read permission", fr: "vérifiez le droit de lecture")
    case .notWritable:
      say(
        en: "nothing was changed; check the write permission",
        fr: "rien n’a été modifié\u{A0}; vérifiez le droit d’écriture")
    case .full:
      say(
        en: "nothing was changed; free some space and try again",
        fr: "rien n’a été modifié\u{A0}; libérez de l’espace et réessayez")
    case .unchanged: say(en: "nothing was changed", fr: "rien n’a été modifié")
    }
  }

  /// An I/O failure, after the file's path.
  package func failure(_ failure: IOFailure) -> String { "\(failure.path): \(reason(failure))" }

  /// A store error, after its place.
  package func failure(_ error: StoreError, at path: String) -> String {
    switch error {
    case .file(let failure): self.failure(failure)
    case .empty: "\(path):1:1: \(reason(error))"
    case .unsound(let problem): problem.position.prefix(in: path) + reason(error)
    default: "\(path): \(reason(error))"
    }
  }
}
