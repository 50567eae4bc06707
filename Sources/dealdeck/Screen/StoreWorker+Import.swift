import BoardUI
import Diagnostics
import Dispatch
import Glibc
import PipelineDomain
import PipelineExchange
import PipelineStore
import Synchronization
import Localization

/// Imports on the board's page: planned as by the command, and made like any other change of the file.
extension StoreWorker {
  /// Lists the files of a folder that can be imported, and its folders.
  func list(_ folder: String) {
    queue.async { [self] in
      post(.filesListed(FileList.read(folder, without: given, words)))
    }
  }

  /// Takes a step towards the plan of an import onto a board.
  func planImport(_ step: ImportStep, number: Int, onto board: Board, in zone: Zone) {
    queue.async { [self] in
      importing.withLock { held in
        do {
          let outline = try plan(step, onto: board, in: zone, &held)
          post(.importPlanned(outline, number: number))
        } catch {
          post(.importRefused((error as? CommandFailure)?.message ?? "\(error)", number: number))
        }
      }
    }
  }

  private func plan(
    _ step: ImportStep, onto board: Board, in zone: Zone, _ held: inout ReviewedImport?
  ) throws -> ImportOutline {
    var file = held?.outline.file ?? ""
    do {
      switch step {
      case .file(let named):
        file = named.isHomeRelative ? ProcessEnvironment.home + named.dropFirst() : named
        let options = try ExportFile.options(for: file, in: zone, words)
        let draft = try ExportFile.draft(of: file, as: nil, onto: board, options, words)
        held = try ReviewedImport(draft, of: file, onto: given, words)
      case .table(let text):
        file = words.pastedTable
        let options = try ExportFile.options(for: file, in: zone, words)
        let source = try TableFiles.source(
          Array(text.utf8), name: file, file, TableFiles.Reading(), words)
        let draft = ImportDraft(of: source, onto: board, options: options)
        held = try ReviewedImport(draft, of: file, onto: given, words)
      case .answer(let answer, let row): try held?.take(answer, toRow: row)
      case .again: try held?.replan(onto: board)
      }
    } catch let refusal as ImportRefusal {
      throw CommandFailure.badData("\(file): \(words.fault(refusal))")
    }
    return held?.outline ?? ImportOutline(file: file)
  }

  /// Makes the import that is planned, unless somebody else changed the board since.
  func makeImport(number: Int) {
    queue.async { [self] in
      importing.withLock { held in
        guard let plan = held?.plan, let target = held?.target else { return }
        store.withLock { store in
          do throws(StoreError) {
            let news = try store.refresh()
            guard news == .unchanged else {
              report(news)
              return post(.importRefused(words.importReplanned, number: number))
            }
            try make(plan, onto: target, in: &store)
            held = nil
          } catch {
            post(.importRefused(why(error), number: number))
          }
        }
      }
    }
  }

  private func make(
    _ plan: ImportPlan, onto target: Board, in store: inout FileBoardStore
  ) throws(StoreError) {
    let changes = plan.changes(onto: target)
    let commit = try store.commit(changes)
    report(commit.others)
    var board: Board
    if commit.others == .unchanged, let planned = try? plan.applied() {
      board = commit.board ?? planned
    } else {
      board = try store.load().board
    }
    for deal in commit.changed { board.put(deal) }
    post(
      .imported(
        changes, board, added: plan.dealCount, updated: plan.updateCount,
        isConfirmed: commit.isDurable))
  }

  /// Forgets the import that is planned.
  func leaveImport() {
    queue.async { [self] in importing.withLock { $0 = nil } }
  }
}

extension FileList {
  /// Reads a folder: its tables, but for the board, and its folders; hidden ones are left out.
  fileprivate static func read(_ folder: String, without board: String, _ words: Strings)
    -> FileList
  {
    let place = folder.isHomeRelative ? ProcessEnvironment.home + folder.dropFirst() : folder
    do throws(IOFailure) {
      let own = FolderEntry.identity(of: board)
      let entries = try FolderEntry.all(in: place.isEmpty ? "." : place).filter { entry in
        guard !entry.name.hasPrefix("."), entry.identity != own else { return false }
        let end = entry.name.lastIndex(of: ".").map { entry.name[$0...].dropFirst().lowercased() }
        return entry.isFolder || end.map(TableFiles.extensions.contains) == true
      }
      return FileList(
        of: folder,
        entries.map { Entry(name: $0.name, isFolder: $0.isFolder, modified: $0.modified) },
        parts: entries.count { !$0.isFolder && ExportTables.isTable($0.name) })
    } catch {
      return FileList(of: folder, [], fault: CommandFailure(error, words).message)
    }
  }
}

extension String {
  /// True for a path in the user's home directory.
  fileprivate var isHomeRelative: Bool { hasPrefix("~/") }
}
