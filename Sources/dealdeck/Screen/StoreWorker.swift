import BoardUI
import Diagnostics
import Dispatch
import Glibc
import PipelineDomain
import PipelineStore
import Synchronization
import Localization

/// The background worker that saves and reads, so that a large file never holds up a key.
///
/// Everything runs on one serial queue, in the order asked. Results wait in an inbox, and a byte in a
/// pipe wakes the loop. Changes asked for while a save runs go out together in the next one, after those
/// of a save that failed: they may build on them.
final class StoreWorker: Sendable {
  private let readEnd: Int32
  private let wakeEnd: Int32
  let store: Mutex<FileBoardStore>
  private let waiting = Mutex<[Change]>([])
  private let failed = Mutex<[Change]>([])
  private let inbox = Mutex<[Message]>([])
  let queue = DispatchQueue(label: "store")
  /// The import that is planned on the board's page.
  let importing = Mutex<ReviewedImport?>(nil)
  private let watch: Mutex<DirectoryWatch?>
  private let standing: Mutex<Standing>
  /// The last error reported about the file not being a board.
  private let lastError = Mutex<StoreError?>(nil)
  private let watchDescriptor: Int32?
  /// The absolute path of the board.
  let path: String
  /// The path as it was given, for messages.
  let given: String
  let words: Strings

  /// Takes over the store of the file at `path`, and watches its directory.
  init(
    _ store: sending FileBoardStore, watching file: (directory: String, name: String), path: String,
    _ standing: Standing, _ words: Strings
  ) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw CommandFailure.inputOutput(words.refusal(.tooManyOpenFiles))
    }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (readEnd, wakeEnd) = (ends[0], ends[1])
    self.path = "\(file.directory)/\(file.name)".replacing("//", with: "/")
    given = path
    self.words = words
    self.store = Mutex(store)
    // Without a watch, as when the system has no more, the file is still checked regularly.
    let watch = try? DirectoryWatch(directory: file.directory, name: file.name)
    watchDescriptor = watch?.descriptor
    self.watch = Mutex(watch)
    self.standing = Mutex(standing)
    keepLooking()
  }

  deinit {
    close(readEnd)
    close(wakeEnd)
  }

  /// Puts the changes on disk, with all others pending.
  func commit(_ changes: [Change]) {
    waiting.withLock { $0 += changes }
    queue.async { [self] in
      let asked = waiting.withLock { exchange(&$0, with: []) }
      guard !asked.isEmpty else { return }
      let batch = failed.withLock { exchange(&$0, with: []) } + asked
      store.withLock { save(batch.lastOfEach, in: &$0) }
    }
  }

  /// Checks the file for changes.
  func refresh() {
    checkFile { (store) throws(StoreError) in try store.refresh() }
  }

  /// Accepts the file, whatever is missing from it.
  func takeOver() {
    checkFile { (store) throws(StoreError) in try store.accept() }
  }

  /// Writes the whole board anew when the file is gone.
  func restore() {
    queue.async { [self] in
      store.withLock { store in
        do throws(StoreError) {
          guard let news = try store.restore() else { return post(.restored) }
          if news == .unchanged { post(.unchanged) } else { report(news) }
        } catch .file(let failure) {
          post(.fileGone(why: CommandFailure(failure, words).message))
        } catch {
          complain(error)
        }
      }
    }
  }

  /// Has the disk confirm the last save.
  func confirm() {
    queue.async { [self] in
      store.withLock { store in
        do throws(StoreError) {
          try store.confirm()
          post(.confirmed)
        } catch {
          post(.notConfirmed(why: why(error)))
        }
      }
    }
  }

  /// Checks the file every two seconds as long as the worker exists.
  private func keepLooking() {
    queue.asyncAfter(deadline: .now() + 2) { [weak self] in
      guard let self else { return }
      lookAgain()
      keepLooking()
    }
  }

  /// Checks the file, whatever the watch reports: there may be none, the directory may be another one by
  /// now, and network mounts send nothing.
  private func lookAgain() {
    watch.withLock { _ = $0?.renew() }
    store.withLock { store in
      do throws(StoreError) {
        let news = try store.refresh()
        if news != .unchanged {
          report(news)
        } else if lastError.withLock({ $0 != nil }) {
          post(.unchanged)
        }
        lastError.withLock { $0 = nil }
      } catch {
        // Only once: an unchanged error is not reported again.
        if lastError.withLock({ exchange(&$0, with: error) }) != error { complain(error) }
      }
      tellStanding(of: store)
    }
  }

  /// Reports when the board becomes read-only, or writable again.
  private func tellStanding(of store: FileBoardStore) {
    let standing = Standing(store.readOnlyReason, at: given, words)
    guard self.standing.withLock({ exchange(&$0, with: standing) }).readOnly != standing.readOnly
    else { return }
    post(.writability(standing.readOnly, why: standing.why))
  }

  private func checkFile(
    _ read: @escaping @Sendable (inout FileBoardStore) throws(StoreError) -> Refresh
  ) {
    queue.async { [self] in
      store.withLock { store in
        do throws(StoreError) {
          let news = try read(&store)
          if news == .unchanged { post(.unchanged) } else { report(news) }
          lastError.withLock { $0 = nil }
        } catch {
          lastError.withLock { $0 = error }
          complain(error)
        }
        tellStanding(of: store)
      }
    }
  }

  /// Writes a page to a file.
  func export(_ request: ExportRequest, of board: Board, at moment: Instant, in language: Language)
  {
    queue.async { [self] in
      do {
        let opened = try OpenedBoard(board, of: given, in: language, at: moment)
        try PageExport(request: request, opened: opened, board: given).write()
        post(.exported(to: request.path))
      } catch {
        post(.notExported(why: (error as? CommandFailure)?.message ?? "\(error)"))
      }
    }
  }

  /// Finds what the erasure of a contact takes away.
  func planPurge(
    of id: Contact.ID, redacting texts: Set<String>, mark: Contact.Purge, from board: Board,
    in zone: Zone
  ) {
    queue.async { [self] in
      store.withLock { store in
        do throws(StoreError) {
          report(try store.refresh())
          try postPlan(of: id, redacting: texts, mark: mark, from: board, in: zone, store)
        } catch {
          post(.purgeRefused(why(error)))
        }
      }
    }
  }

  /// Erases a contact, when so many places are found.
  func purge(
    _ id: Contact.ID, redacting texts: Set<String>, mark: Contact.Purge, count: Int,
    from board: Board, in zone: Zone
  ) {
    queue.async { [self] in
      store.withLock { store in
        do throws(StoreError) {
          guard
            let done = try store.purge(id, redacting: .texts(texts), mark: mark, count: count)
          else { return post(.purgeRefused(words.contactIsGone)) }
          // What is erased is erased, whatever the file holds by now.
          if let news = try? store.refresh() { report(news) }
          guard done.isSaved else {
            post(.purgeRefused(words.purgeRecounted(done.plan.count)))
            return try postPlan(of: id, redacting: texts, mark: mark, from: board, in: zone, store)
          }
          post(.purged(done.plan, isConfirmed: done.isDurable))
        } catch {
          post(.purgeRefused(why(error)))
        }
      }
    }
  }

  private func postPlan(
    of id: Contact.ID, redacting texts: Set<String>, mark: Contact.Purge, from board: Board,
    in zone: Zone, _ store: FileBoardStore
  ) throws(StoreError) {
    guard let (plan, after) = try store.purgePlan(of: id, redacting: .texts(texts), mark: mark)
    else { return post(.purgeRefused(words.contactIsGone)) }
    let figures = board.changedKPIs(on: after, asOf: mark.at, in: zone)
    post(.purgePlanned(plan, figures: figures))
  }

  /// Starts the program of an own command, apart from the terminal, once all requests before it are done.
  func start(_ request: ProgramRequest) {
    queue.async { [self] in
      // A queue of its own: neither a save nor another command waits for it.
      DispatchQueue(label: "command").async { [self] in
        let outcome = ProgramRun(request, on: path).outcome()
        post(.programEnded(title: request.title, line: outcome.line, outcome.failure))
      }
    }
  }

  /// Tells the board that a hook failed.
  func tell(_ failure: ChangeHooks.Failure) {
    post(.hookFailed(failure.hook, failure.why, line: failure.line))
  }

  /// Waits until all requests are done.
  func finish() {
    queue.sync {}
  }

  /// The descriptors that become readable when there may be messages.
  var descriptors: [Int32] { [readEnd] + (watchDescriptor.map { [$0] } ?? []) }

  /// Returns the messages since the last call. A change of the file is only requested here, and reported
  /// later.
  func messages() -> [Message] {
    if watch.withLock({ $0?.drain() ?? false }) { refresh() }
    var bytes = [UInt8](repeating: 0, count: 64)
    while bytes.withUnsafeMutableBytes({ read(readEnd, $0.baseAddress, $0.count) }) > 0 {}
    return inbox.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }

  private func save(_ batch: [Change], in store: inout FileBoardStore) {
    do throws(StoreError) {
      let commit = try store.commit(batch)
      report(commit.others)
      post(
        .saved(
          batch, deals: commit.changed, board: commit.board, isConfirmed: commit.isDurable))
    } catch {
      guard case .conflict(let conflict, let by) = error else {
        failed.withLock { $0 += batch }
        post(.saveFailed(batch, why: why(error)))
        report(lasting: error)
        return
      }
      guard batch.count == 1 else {
        // One change that conflicts must not keep back the others.
        for change in batch { save([change], in: &store) }
        return
      }
      // First the changes of others: their values may name things not known here.
      if let news = try? store.refresh() { report(news) }
      post(.conflicted(batch, conflict, by: by, deals: store.deals(batch.deals)))
    }
  }

  func report(_ news: Refresh) {
    switch news {
    case .unchanged: return
    case .changed(let deals): post(.changedElsewhere(deals))
    case .replaced(let board): post(.reloaded(board))
    }
  }

  /// Reports an error that lasts until the user acts, if it is one.
  private func report(lasting error: StoreError) {
    switch error {
    case .file(.missing): post(.fileGone())
    case .shrunk(let kept, let count): post(.fileShrunk(kept: kept, of: count))
    default: break
    }
  }

  /// Reports why the file was not read.
  private func complain(_ error: StoreError) {
    switch error {
    case .file(.missing), .shrunk: report(lasting: error)
    default: post(.reloadFailed(why(error), at: error.place))
    }
  }

  /// Returns the reason why the open board was not read or saved.
  func why(_ error: StoreError) -> String {
    guard case .file(.missing(let path)) = error else {
      return CommandFailure(error, at: given, words).message
    }
    return words.refusal(.boardGone(path))
  }

  func post(_ message: Message) {
    inbox.withLock { $0.append(message) }
    _ = withUnsafeBytes(of: UInt8(1)) { write(wakeEnd, $0.baseAddress, 1) }
  }
}

extension [Change] {
  /// Each change once, in its last place: failed ones are requested again before later ones.
  fileprivate var lastOfEach: [Change] {
    var seen: Set<HistoryEntry.ID> = []
    return reversed().filter { seen.insert($0.entry.id).inserted }.reversed()
  }
}

extension StoreError {
  /// The position of the error in the text, if it is one there.
  fileprivate var place: TextPosition? {
    if case .unsound(let problem) = self { problem.position } else { nil }
  }
}
