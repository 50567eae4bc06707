extension English {
  /// Why a file was not read, made or changed.
  public func trouble(_ trouble: FileTrouble, at path: String) -> String {
    "\(path): \(self.trouble(trouble, path))"
  }

  private func trouble(_ trouble: FileTrouble, _ path: String) -> String {
    switch trouble {
    case .missing: "no such file; `dealdeck init \(path)` creates a board"
    case .directory: "a directory, not a board; name a file in it"
    case .notOrdinary: "not an ordinary file; a board is never kept in one"
    case .tooLarge(let limit): "larger than \(limit) MiB, the most a board may hold"
    case .wouldBeTooLarge(let limit):
      "it would be larger than \(limit) MiB, the most a board may hold; nothing was changed"
    case .readOnly: "read-only; `chmod u+w` lets you change it"
    case .readOnlyDirectory: "read-only: you may not replace files in its directory"
    case .unsafeDirectory:
      "anyone may replace files in this directory; keep the board elsewhere or set its sticky bit"
    case .locked(.unknown): "being saved by another program; try again in a moment"
    case .locked(.running(let process)):
      "being saved by process \(process); try again in a moment"
    case .locked(.stopped(let process)):
      "locked: process \(process) is stopped; `fg` resumes it, `kill \(process)` ends it"
    case .locked(.gone(let process)):
      "locked by another program: process \(process), which took the lock, is gone; end the one that"
        + " holds it"
    case .unusableLock(let lock, let isDirectory):
      "its lock \(lock) is \(isDirectory ? "a directory" : "not an ordinary file"); remove it"
    case .lockDenied(let lock):
      "its lock \(lock) belongs to somebody else; have it removed, or made writable for you"
    case .alreadyExists: "exists already, and was left as it is; name another file"
    case .changedWhileSaving:
      "another program keeps replacing it; close that one and try again"
    case .gone: "the file is gone"
    case .shrunk(let kept, let count):
      "holds only \(figures.whole(kept)) of \(self.count(count, "deal", "deals")) now"
    case .laterVersion(let version):
      "written by a later dealdeck (version \(version) of the format); it can be looked at, and "
        + "changed after an update"
    case .changedMeanwhile(let author):
      "\(author ?? "somebody") changed the same field meanwhile; look again"
    case .stageRemoved(let stage): "stage \(stage) was removed meanwhile; choose another"
    case .notCanonical: "not in its canonical text; `dealdeck fmt \(path)` writes it"
    case .system(let cause, .unchanged, let call):
      "\(self.cause(cause)) (\(call)); nothing was changed"
    case .system(let cause, let consequence, _):
      "\(self.cause(cause)); \(self.consequence(consequence))"
    }
  }

  /// What was done with a file.
  public func reply(_ reply: FileReply) -> String {
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

  /// What is going on.
  public func ongoing(_ work: LongWork) -> String {
    switch work {
    case .reading(let path): "Reading \(path)…"
    case .writing(let path): "Writing \(path)…"
    case .making(let deals): "Making \(count(deals, "deal", "deals"))…"
    }
  }

  func cause(_ cause: FileTrouble.Cause) -> String {
    switch cause {
    case .denied: "Permission denied"
    case .notPermitted: "Operation not permitted"
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

  private func consequence(_ consequence: FileTrouble.Consequence) -> String {
    switch consequence {
    case .notReadable: "you may not read it"
    case .notWritable: "you may not write here, and nothing was changed"
    case .full: "free some space, and try again: nothing was changed"
    case .unchanged: "nothing was changed"
    }
  }
}
