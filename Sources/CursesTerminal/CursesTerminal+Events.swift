import CNcurses
import Glibc
package import TerminalKit

extension CursesTerminal {
  /// Waits for the next event; a lone Escape is recognized after `ESCDELAY`.
  package mutating func nextEvent(timeoutMilliseconds: Int?) -> Event {
    let deadline = timeoutMilliseconds.map { now().saturatingAdd($0) }
    while events.isEmpty {
      if let endReason { return .end(endReason) }
      let settling = decoder.patience.map { lastInput.saturatingAdd($0) }
      let asked = now()
      let ready = wait(until: [deadline, settling].compactMap { $0 }.min())
      // Bytes that were there at once came since the last look.
      let away = now() == asked ? asked - lookedAt : 0
      lookedAt = now()
      if ready.signals { handleSignals() }
      if ready.input {
        readInput(cameWithin: away)
      } else if let settling, now() >= settling {
        handle(decoder.flush(at: now()))
      }
      if ready.wake { events.append(.wake) }
      if events.isEmpty, endReason == nil, let deadline, now() >= deadline { return .timeout }
    }
    return events.removeFirst()
  }

  private struct Readiness {
    var signals = false
    var input = false
    var wake = false
  }

  /// Sleeps until something can be read or the time has come; `nil` sleeps indefinitely.
  private func wait(until time: Int?) -> Readiness {
    var descriptors = ([signals.descriptor, device.input] + wakeDescriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = descriptors.count
    let timeout = time.map { Int32(clamping: max($0 - now(), 0)) } ?? -1
    guard poll(&descriptors, nfds_t(count), timeout) > 0 else { return Readiness() }
    return Readiness(
      signals: descriptors[0].revents != 0, input: descriptors[1].revents != 0,
      wake: descriptors.dropFirst(2).contains { $0.revents != 0 })
  }

  private mutating func readInput(cameWithin milliseconds: Int) {
    guard let bytes = device.receive() else {
      endReason = .hangUp
      return
    }
    lastInput = now()
    handle(decoder.decode(bytes, at: lastInput, within: milliseconds))
  }

  private mutating func handle(_ inputs: [InputDecoder.Input]) {
    for input in inputs {
      switch input {
      case .key(let key): events.append(.key(key))
      case .mouse(let mouse): events.append(.mouse(mouse))
      case .paste(let text): events.append(.paste(text))
      case .reply(.fence): askedAt = nil
      case .reply(.synchronizedOutput(let isSupported)): isSynchronized = isSupported
      case .reply(.ground(let isLight)):
        painter.pairs.learn(isLight: isLight)
        repaint()
      }
    }
  }

  private mutating func handleSignals() {
    let arrived = signals.take()
    endReason = endReason ?? arrived.endReason
    guard endReason == nil else { return }
    if arrived.contains(SIGTSTP) {
      suspend()
    } else if arrived.contains(SIGCONT) {
      // Stopped without a warning: whoever had the terminal since may have changed its modes.
      endwin()
      _ = frame.take()
      takeBack()
    } else if arrived.contains(SIGWINCH), figure() {
      events.append(.resize(size))
    }
  }

  /// Sends the queries whose answers improve later frames; the fence marks the last answer.
  mutating func ask() {
    let ground = painter.pairs.wantsGround ? "\u{1B}]11;?\u{1B}\\" : ""
    send(Array("\u{1B}[?2026$p\(ground)\u{1B}[c".utf8))
    askedAt = now()
  }

  /// Waits, a tenth of a second at most, for answers that would otherwise land in the shell.
  func awaitAnswers() {
    // A terminal that was silent for so long does not answer.
    guard let askedAt, now() - askedAt < 1000, endReason != .hangUp else { return }
    var decoder = decoder
    let deadline = now() + 100
    while now() < deadline {
      guard wait(until: deadline).input else { continue }
      guard let bytes = device.receive() else { return }
      if decoder.decode(bytes, at: now()).contains(.reply(.fence)) { return }
    }
  }
}

extension Int {
  fileprivate func saturatingAdd(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

/// Returns the milliseconds of a monotonic clock.
func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
