package import Diagnostics
import Glibc

extension ErrorNumber {
  /// A number with the meaning that this platform gives it; any number is accepted.
  package init(rawValue: Int32) {
    let cause: Cause =
      switch rawValue {
      case EACCES: .denied
      case EPERM: .notPermitted
      case EROFS: .readOnlySystem
      case ENOSPC: .noSpace
      case EDQUOT: .overQuota
      case EIO: .hardware
      case ENOTDIR: .notADirectory
      case ENAMETOOLONG: .nameTooLong
      case EMFILE, ENFILE: .tooManyOpen
      default: .other(String(cString: strerror(rawValue)))
      }
    self.init(rawValue: rawValue, cause: cause)
  }

  /// The symbol of `errno.h`, such as `ENOSPC`; `errno 123` for one that file calls never give.
  package var name: String {
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
