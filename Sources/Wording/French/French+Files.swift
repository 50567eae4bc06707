import Diagnostics
import PipelineDomain

extension French {
  func reason(_ failure: IOFailure) -> String {
    switch failure {
    case .missing(let path): "fichier introuvable\u{A0}; `dealdeck init \(path)` crée un tableau"
    case .notRegularFile(_, .directory):
      "un dossier, pas un tableau\u{A0}; nommez un fichier qu’il contient"
    case .notRegularFile: "pas un fichier ordinaire\u{A0}; un tableau n’y est jamais gardé"
    case .tooLarge(_, let limit):
      "plus de \(limit >> 20) Mio, le plus qu’un tableau puisse contenir"
    case .wouldBeTooLarge(_, let limit):
      "il dépasserait \(limit >> 20) Mio, le plus qu’un tableau puisse contenir\u{A0}; rien n’a été modifié"
    case .readOnlyDirectory:
      "en lecture seule\u{A0}: vous n’avez pas le droit de remplacer un fichier de ce dossier"
    case .readOnly: "en lecture seule\u{A0}; `chmod u+w` permet de le modifier"
    case .unsafeDirectory:
      "n’importe qui peut remplacer les fichiers de ce dossier\u{A0}; gardez le tableau ailleurs, ou"
        + " mettez-lui son sticky bit"
    case .locked(_, .unknown):
      "en cours d’enregistrement par un autre programme\u{A0}; réessayez dans un instant"
    case .locked(_, .running(let process)):
      "en cours d’enregistrement par le processus \(process)\u{A0}; réessayez dans un instant"
    case .locked(_, .stopped(let process)):
      "verrouillé\u{A0}: le processus \(process) est suspendu\u{A0}; `fg` le reprend,"
        + " `kill \(process)` l’arrête"
    case .locked(_, .gone(let process)):
      "verrouillé par un autre programme\u{A0}: le processus \(process), qui a pris le verrou, n’existe"
        + " plus\u{A0}; arrêtez celui qui le tient"
    case .unusableLock(_, let lock, let kind):
      "son verrou \(lock.lastComponent) est "
        + (kind == .directory ? "un dossier" : "autre chose qu’un fichier ordinaire")
        + "\u{A0}; supprimez-le"
    case .lockDenied(_, let lock):
      "son verrou \(lock.lastComponent) appartient à quelqu’un d’autre\u{A0}; faites-le supprimer"
        + " ou rendre accessible en écriture"
    case .alreadyExists: "existe déjà, et reste tel quel\u{A0}; nommez un autre fichier"
    case .changedWhileSaving:
      "un autre programme ne cesse de le remplacer\u{A0}; fermez-le et réessayez"
    case .call(let call, _, let error):
      switch error.consequence(of: call) {
      case .unchanged: "\(cause(error.cause)) (\(call.rawValue))\u{A0}; rien n’a été modifié"
      case let consequence: "\(cause(error.cause))\u{A0}; \(self.consequence(consequence))"
      }
    }
  }

  func reason(_ error: StoreError) -> String {
    switch error {
    case .file(let failure): reason(failure)
    case .empty: fault(.empty)
    case .unsound(let problem): fault(problem.fact)
    case .shrunk(let kept, let count):
      "ne contient plus que \(figures.whole(kept)) des \(self.count(count, "affaire", "affaires"))"
    case .futureVersion(let version):
      "écrit par un dealdeck plus récent (version \(version) du format)\u{A0}; il peut être regardé,"
        + " et modifié après une mise à jour"
    case .conflict(_, let author):
      "\(author ?? "quelqu’un") a changé le même champ entre-temps\u{A0}; regardez à nouveau"
    case .unknownStage(let stage):
      "l’étape \(stage.text) a été supprimée entre-temps\u{A0}; choisissez-en une autre"
    case .setting(let fault): reason(fault)
    }
  }

  func reason(_ fault: SettingFault) -> String {
    switch fault {
    case .unknown(let path, let known):
      "pas de réglage \(quoted(path))\u{A0}; "
        + (nearest(to: path, of: known).map { "vouliez-vous dire \($0)\u{A0}?" }
          ?? "`dealdeck settings` les liste")
    case .unfit(let path, let kind): "\(path)\u{A0}: \(self.fault(kind))"
    case .invalid(let path, let kind): "\(path)\u{A0}: \(violation(kind))"
    case .unknownKPI(let path, let name, let known):
      "\(path)\u{A0}: \(self.fault(Problem.Fact.unknownKPI(name, known: known)))"
    case .notJSON(let path):
      "\(path) a plusieurs valeurs\u{A0}; réglez l’une d’elles, ou toutes en JSON"
    case .element(let path):
      "\(path) fait partie d’une liste\u{A0}; réglez la liste en JSON sans lui"
    }
  }

  func reply(_ reply: FileReply) -> String {
    switch reply {
    case .made(let path, let stages):
      "\(path) créé\u{A0}: \(count(stages, "étape ouverte", "étapes ouvertes")), aucune affaire."
    case .opening(let path):
      "`dealdeck \(path)` l’ouvre\u{A0}; `a` ajoute la première affaire."
    case .generated(let path, let deals, let day, let seed):
      "\(path) créé\u{A0}: \(count(deals, "affaire", "affaires")) jusqu’au \(day), graine \(seed)."
    case .rewritten(let path): "\(path) réécrit."
    case .canonical(let path): "\(path) est dans sa forme canonique."
    case .repaired(let path, let copy):
      "\(path) réparé\u{A0}; ce qui s’y trouvait est dans \(copy)."
    }
  }

  func ongoing(_ work: LongWork) -> String {
    switch work {
    case .reading(let path): "Lecture de \(path)…"
    case .writing(let path): "Écriture de \(path)…"
    case .making(let deals): "Fabrication de \(count(deals, "affaire", "affaires"))…"
    }
  }

  func cause(_ cause: ErrorNumber.Cause) -> String {
    switch cause {
    case .denied: "accès refusé"
    case .notPermitted: "opération non permise"
    case .readOnlySystem: "système de fichiers en lecture seule"
    case .noSpace: "plus de place sur le disque"
    case .overQuota: "quota du disque dépassé"
    case .hardware: "erreur d’entrée-sortie"
    case .notADirectory: "n’est pas un dossier"
    case .nameTooLong: "nom de fichier trop long"
    case .tooManyOpen: "trop de fichiers ouverts"
    case .other(let text): text
    }
  }

  private func consequence(_ consequence: ErrorNumber.Consequence) -> String {
    switch consequence {
    case .notReadable: "vous n’avez pas le droit de le lire"
    case .notWritable: "vous n’avez pas le droit d’écrire ici, et rien n’a été modifié"
    case .full: "libérez de la place et réessayez\u{A0}: rien n’a été modifié"
    case .unchanged: "rien n’a été modifié"
    }
  }
}
