package import Diagnostics
import PipelineDomain

/// What a command did with a file.
package enum FileReply: Equatable, Sendable {
  case made(String, openStages: Int)
  /// How the board that was made is opened.
  case opening(String)
  /// A board was made up to a day, which is written as files have it.
  case generated(String, deals: Int, upTo: String, seed: UInt64)
  case rewritten(String), canonical(String)
  case repaired(String, copy: String)
}

/// What takes so long that it is told while it lasts.
package enum LongWork: Equatable, Sendable {
  case reading(String), writing(String)
  case making(deals: Int)
}

extension String {
  /// The name after the last slash.
  var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }
}

extension Strings {
  /// Why a file was not read, made or changed, and what to do about it.
  package func reason(_ failure: IOFailure) -> String {
    switch failure {
    case .missing(let path):
      say(
        en: "no such file; `dealdeck init \(path)` creates a board",
        fr: "fichier introuvable\u{A0}; `dealdeck init \(path)` crée un tableau")
    case .notRegularFile(_, .directory):
      say(
        en: "a directory, not a board; name a file in it",
        fr: "un dossier, pas un tableau\u{A0}; nommez un fichier qu’il contient")
    case .notRegularFile:
      say(
        en: "not an ordinary file; a board is never kept in one",
        fr: "pas un fichier ordinaire\u{A0}; un tableau n’y est jamais gardé")
    case .tooLarge(_, let limit):
      say(
        en: "larger than \(limit >> 20) MiB, the most a board may hold",
        fr: "plus de \(limit >> 20) Mio, le plus qu’un tableau puisse contenir")
    case .wouldBeTooLarge(_, let limit):
      say(
        en:
          "it would be larger than \(limit >> 20) MiB, the most a board may hold; nothing was changed",
        fr:
          "il dépasserait \(limit >> 20) Mio, le plus qu’un tableau puisse contenir\u{A0}; rien n’a été modifié"
      )
    case .readOnly:
      say(
        en: "read-only; `chmod u+w` lets you change it",
        fr: "en lecture seule\u{A0}; `chmod u+w` permet de le modifier")
    case .readOnlyDirectory:
      say(
        en: "read-only: you may not replace files in its directory",
        fr: "en lecture seule\u{A0}: vous n’avez pas le droit de remplacer un fichier de ce dossier"
      )
    case .unsafeDirectory:
      say(
        en:
          "anyone may replace files in this directory; keep the board elsewhere or set its sticky bit",
        fr:
          "n’importe qui peut remplacer les fichiers de ce dossier\u{A0}; gardez le tableau ailleurs, ou"
          + " mettez-lui son sticky bit")
    case .locked(_, .unknown):
      say(
        en: "being saved by another program; try again in a moment",
        fr: "en cours d’enregistrement par un autre programme\u{A0}; réessayez dans un instant")
    case .locked(_, .running(let process)):
      say(
        en: "being saved by process \(process); try again in a moment",
        fr: "en cours d’enregistrement par le processus \(process)\u{A0}; réessayez dans un instant"
      )
    case .locked(_, .stopped(let process)):
      say(
        en: "locked: process \(process) is stopped; `fg` resumes it, `kill \(process)` ends it",
        fr: "verrouillé\u{A0}: le processus \(process) est suspendu\u{A0}; `fg` le reprend,"
          + " `kill \(process)` l’arrête")
    case .locked(_, .gone(let process)):
      say(
        en:
          "locked by another program: process \(process), which took the lock, is gone; end the one that"
          + " holds it",
        fr:
          "verrouillé par un autre programme\u{A0}: le processus \(process), qui a pris le verrou, n’existe"
          + " plus\u{A0}; arrêtez celui qui le tient")
    case .unusableLock(_, let lock, let kind):
      say(
        en: "its lock \(lock.lastComponent) is "
          + (kind == .directory ? "a directory" : "not an ordinary file") + "; remove it",
        fr: "son verrou \(lock.lastComponent) est "
          + (kind == .directory ? "un dossier" : "autre chose qu’un fichier ordinaire")
          + "\u{A0}; supprimez-le")
    case .lockDenied(_, let lock):
      say(
        en:
          "its lock \(lock.lastComponent) belongs to somebody else; have it removed, or made writable"
          + " for you",
        fr:
          "son verrou \(lock.lastComponent) appartient à quelqu’un d’autre\u{A0}; faites-le supprimer"
          + " ou rendre accessible en écriture")
    case .alreadyExists:
      say(
        en: "exists already, and was left as it is; name another file",
        fr: "existe déjà, et reste tel quel\u{A0}; nommez un autre fichier")
    case .changedWhileSaving:
      say(
        en: "another program keeps replacing it; close that one and try again",
        fr: "un autre programme ne cesse de le remplacer\u{A0}; fermez-le et réessayez")
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

  /// Why a board was not read or not changed, and what to do about it.
  package func reason(_ error: StoreError) -> String {
    switch error {
    case .file(let failure): reason(failure)
    case .empty: fault(.empty)
    case .unsound(let problem): fault(problem.fact)
    case .shrunk(let kept, let count):
      say(
        en: "holds only \(figures.whole(kept)) of \(self.count(count, "deal", "deals")) now",
        fr:
          "ne contient plus que \(figures.whole(kept)) des \(self.count(count, "affaire", "affaires"))"
      )
    case .futureVersion(let version):
      say(
        en:
          "written by a later dealdeck (version \(version) of the format); it can be looked at, and "
          + "changed after an update",
        fr:
          "écrit par un dealdeck plus récent (version \(version) du format)\u{A0}; il peut être regardé,"
          + " et modifié après une mise à jour")
    case .conflict(_, let author):
      say(
        en: "\(author ?? "somebody") changed the same field meanwhile; look again",
        fr: "\(author ?? "quelqu’un") a changé le même champ entre-temps\u{A0}; regardez à nouveau")
    case .unknownStage(let stage):
      say(
        en: "stage \(stage.text) was removed meanwhile; choose another",
        fr: "l’étape \(stage.text) a été supprimée entre-temps\u{A0}; choisissez-en une autre")
    case .setting(let fault): reason(fault)
    }
  }

  func reason(_ fault: SettingFault) -> String {
    switch fault {
    case .unknown(let path, let known):
      say(
        en: "no setting “\(path)”; "
          + (nearest(to: path, of: known).map { "did you mean \($0)?" }
            ?? "`dealdeck settings` lists them"),
        fr: "pas de réglage \(quoted(path))\u{A0}; "
          + (nearest(to: path, of: known).map { "vouliez-vous dire \($0)\u{A0}?" }
            ?? "`dealdeck settings` les liste"))
    case .unfit(let path, let kind):
      say(en: "\(path): \(self.fault(kind))", fr: "\(path)\u{A0}: \(self.fault(kind))")
    case .invalid(let path, let kind):
      say(en: "\(path): \(violation(kind))", fr: "\(path)\u{A0}: \(violation(kind))")
    case .unknownKPI(let path, let name, let known):
      say(
        en: "\(path): \(self.fault(Problem.Fact.unknownKPI(name, known: known)))",
        fr: "\(path)\u{A0}: \(self.fault(Problem.Fact.unknownKPI(name, known: known)))")
    case .notJSON(let path):
      say(
        en: "\(path) holds several values; set one of them, or all as JSON",
        fr: "\(path) a plusieurs valeurs\u{A0}; réglez l’une d’elles, ou toutes en JSON")
    case .element(let path):
      say(
        en: "\(path) is part of a list; set the list as JSON without it",
        fr: "\(path) fait partie d’une liste\u{A0}; réglez la liste en JSON sans lui")
    }
  }

  /// What was done.
  package func reply(_ reply: FileReply) -> String {
    switch reply {
    case .made(let path, let stages):
      say(
        en: "Created \(path): \(count(stages, "open stage", "open stages")), no deal yet.",
        fr:
          "\(path) créé\u{A0}: \(count(stages, "étape ouverte", "étapes ouvertes")), aucune affaire."
      )
    case .opening(let path):
      say(
        en: "`dealdeck \(path)` opens it; `a` adds the first deal.",
        fr: "`dealdeck \(path)` l’ouvre\u{A0}; `a` ajoute la première affaire.")
    case .generated(let path, let deals, let day, let seed):
      say(
        en: "Created \(path): \(count(deals, "deal", "deals")) up to \(day), seed \(seed).",
        fr:
          "\(path) créé\u{A0}: \(count(deals, "affaire", "affaires")) jusqu’au \(day), graine \(seed)."
      )
    case .rewritten(let path): say(en: "Rewrote \(path).", fr: "\(path) réécrit.")
    case .canonical(let path):
      say(en: "\(path) is canonical.", fr: "\(path) est dans sa forme canonique.")
    case .repaired(let path, let copy):
      say(
        en: "Repaired \(path); what was there is in \(copy).",
        fr: "\(path) réparé\u{A0}; ce qui s’y trouvait est dans \(copy).")
    }
  }

  /// What is going on.
  package func ongoing(_ work: LongWork) -> String {
    switch work {
    case .reading(let path): say(en: "Reading \(path)…", fr: "Lecture de \(path)…")
    case .writing(let path): say(en: "Writing \(path)…", fr: "Écriture de \(path)…")
    case .making(let deals):
      say(
        en: "Making \(count(deals, "deal", "deals"))…",
        fr: "Fabrication de \(count(deals, "affaire", "affaires"))…")
    }
  }

  func cause(_ cause: ErrorNumber.Cause) -> String {
    switch cause {
    case .denied: say(en: "Permission denied", fr: "accès refusé")
    case .notPermitted: say(en: "Change not permitted", fr: "opération non permise")
    case .readOnlySystem:
      say(en: "Read-only file system", fr: "système de fichiers en lecture seule")
    case .noSpace: say(en: "No space left on device", fr: "plus de place sur le disque")
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
    case .notReadable: say(en: "you may not read it", fr: "vous n’avez pas le droit de le lire")
    case .notWritable:
      say(
        en: "you may not write here, and nothing was changed",
        fr: "vous n’avez pas le droit d’écrire ici, et rien n’a été modifié")
    case .full:
      say(
        en: "free some space, and try again: nothing was changed",
        fr: "libérez de la place et réessayez\u{A0}: rien n’a été modifié")
    case .unchanged: say(en: "nothing was changed", fr: "rien n’a été modifié")
    }
  }

  /// Why a file was not read, made or changed, after its path.
  package func failure(_ failure: IOFailure) -> String { "\(failure.path): \(reason(failure))" }

  /// Why a board was not read or not changed, after the place.
  package func failure(_ error: StoreError, at path: String) -> String {
    switch error {
    case .file(let failure): self.failure(failure)
    case .empty: "\(path):1:1: \(reason(error))"
    case .unsound(let problem): problem.position.prefix(in: path) + reason(error)
    default: "\(path): \(reason(error))"
    }
  }
}
