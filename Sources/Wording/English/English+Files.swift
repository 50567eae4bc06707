import Diagnostics
import PipelineDomain

extension English {
  func reason(_ failure: IOFailure) -> String {
    switch failure {
    case .missing(let path): "no such file; `dealdeck init \(path)` creates a board"
    case .notRegularFile(_, .directory): "a directory, not a board; name a file in it"
    case .notRegularFile: "not an ordinary file; a board is never kept in one"
    case .tooLarge(_, let limit): "larger than \(limit >> 20) MiB, the most a board may hold"
    case .wouldBeTooLarge(_, let limit):
      "it would be larger than \(limit >> 20) MiB, the most a board may hold; nothing was changed"
    case .readOnly: "read-only; `chmod u+w` lets you change it"
    case .readOnlyDirectory: "read-only: you may not replace files in its directory"
    case .unsafeDirectory:
      "anyone may replace files in this directory; keep the board elsewhere or set its sticky bit"
    case .locked(_, .unknown): "being saved by another program; try again in a moment"
    case .locked(_, .running(let process)):
      "being saved by process \(process); try again in a moment"
    case .locked(_, .stopped(let process)):
      "locked: process \(process) is stopped; `fg` resumes it, `kill \(process)` ends it"
    case .locked(_, .gone(let process)):
      "locked by another program: process \(process), which took the lock, is gone; end the one that"
        + " holds it"
    case .unusableLock(_, let lock, let kind):
      "its lock \(lock.lastComponent) is "
        + (kind == .directory ? "a directory" : "not an ordinary file") + "; remove it"
    case .lockDenied(_, let lock):
      "its lock \(lock.lastComponent) belongs to somebody else; have it removed, or made writable"
        + " for you"
    case .alreadyExists: "exists already, and was left as it is; name another file"
    case .changedWhileSaving:
      "another program keeps replacing it; close that one and try again"
    case .call(let call, _, let error):
      switch error.consequence(of: call) {
      case .unchanged: "\(cause(error.cause)) (\(call.rawValue)); nothing was changed"
      case let consequence: "\(cause(error.cause)); \(self.consequence(consequence))"
      }
    }
  }

  func reason(_ error: StoreError) -> String {
    switch error {
    case .file(let failure): reason(failure)
    case .empty: fault(.empty)
    case .unsound(let problem): fault(problem.fact)
    case .shrunk(let kept, let count):
      "holds only \(figures.whole(kept)) of \(self.count(count, "deal", "deals")) now"
    case .futureVersion(let version):
      "written by a later dealdeck (version \(version) of the format); it can be looked at, and "
        + "changed after an update"
    case .conflict(_, let author):
      "\(author ?? "somebody") changed the same field meanwhile; look again"
    case .unknownStage(let stage): "stage \(stage.text) was removed meanwhile; choose another"
    case .setting(let fault): reason(fault)
    }
  }

  func reason(_ fault: SettingFault) -> String {
    switch fault {
    case .unknown(let path, let known):
      "no setting “\(path)”; "
        + (nearest(to: path, of: known).map { "did you mean \($0)?" }
          ?? "`dealdeck settings` lists them")
    case .unfit(let path, let kind): "\(path): \(self.fault(kind))"
    case .invalid(let path, let kind): "\(path): \(violation(kind))"
    case .unknownKPI(let path, let name, let known):
      "\(path): \(self.fault(Problem.Fact.unknownKPI(name, known: known)))"
    case .notJSON(let path): "\(path) holds several values; set one of them, or all as JSON"
    case .element(let path): "\(path) is part of a list; set the list as JSON without it"
    }
  }

  func reply(_ reply: FileReply) -> String {
    switch reply {
    case .made(let path, let stages):
      "Created \(path): \(count(stages, "open stage", "open stages")), no deal yet."
    case .opening(let path): "`dealdeck \(path)` opens it; `a` adds the first deal."
    case .generated(let path, let deals, let day, let seed):
      "Created \(path): \(count(deals, "deal", "deals")) up to \(day), seed \(seed)."
    case .rewritten(let path): "Rewrote \(path)."
    case .canonical(let path): "\(path) is canonical."
    case .repaired(let path, let copy): "Repaired \(path); what was there is in \(copy)."
    }
  }

  func ongoing(_ work: LongWork) -> String {
    switch work {
    case .reading(let path): "Reading \(path)…"
    case .writing(let path): "Writing \(path)…"
    case .making(let deals): "Making \(count(deals, "deal", "deals"))…"
    }
  }

  func cause(_ cause: ErrorNumber.Cause) -> String {
    switch cause {
    case .denied: "Permission denied"
    case .notPermitted: "Change not permitted"
    case .readOnlySystem: "Read-only file system"
    case .noSpace: "No space left on device"
    case .overQuota: "Disk quota exceeded"
    case .hardware: "Input/output error"
    case .notADirectory: "Not a directory"
    case .nameTooLong: "File name too long"
    case .tooManyOpen: "Too many open files"
    case .other(let text): text
    }
  }

  private func consequence(_ consequence: ErrorNumber.Consequence) -> String {
    switch consequence {
    case .notReadable: "you may not read it"
    case .notWritable: "you may not write here, and nothing was changed"
    case .full: "free some space, and try again: nothing was changed"
    case .unchanged: "nothing was changed"
    }
  }
}
