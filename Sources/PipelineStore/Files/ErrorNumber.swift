import Glibc

/// The reason the system gave for refusing a call: an `errno`, as a fact.
public struct ErrorNumber: RawRepresentable, Hashable, Sendable {
  /// The number, as in `errno.h`; its meaning is that of this platform.
  public var rawValue: Int32

  /// Wraps a number; any number is accepted.
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The symbol of `errno.h`, such as `ENOSPC`; `errno 123` for one that file calls never give.
  public var name: String {
    Self.names[rawValue] ?? "errno \(rawValue)"
  }

  private static let names: [Int32: String] = [
    EACCES: "EACCES", EAGAIN: "EAGAIN", EBADF: "EBADF", EBUSY: "EBUSY", EDQUOT: "EDQUOT",
    EEXIST: "EEXIST", EFBIG: "EFBIG", EINTR: "EINTR", EINVAL: "EINVAL", EIO: "EIO",
    EISDIR: "EISDIR", ELOOP: "ELOOP", EMFILE: "EMFILE", EMLINK: "EMLINK",
    ENAMETOOLONG: "ENAMETOOLONG", ENFILE: "ENFILE", ENOENT: "ENOENT", ENOLCK: "ENOLCK",
    ENOMEM: "ENOMEM", ENOSPC: "ENOSPC", ENOSYS: "ENOSYS", ENOTDIR: "ENOTDIR",
    EOPNOTSUPP: "EOPNOTSUPP", ENXIO: "ENXIO", EPERM: "EPERM", EROFS: "EROFS", ESTALE: "ESTALE",
    ETXTBSY: "ETXTBSY", EXDEV: "EXDEV",
  ]
}
