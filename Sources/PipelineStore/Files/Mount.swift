import Diagnostics

/// The type of file system a directory is on, as `/proc/self/mountinfo` names it.
package struct Mount: Hashable, Sendable {
  /// Such as `ext4`, `nfs4`, `cifs`, `fuse.sshfs` or `9p`.
  package var type: String

  /// Names a type; nothing is checked.
  package init(type: String) {
    self.type = type
  }

  /// Whether other machines, or a program of the user, may be behind it.
  ///
  /// Locks and renames then promise less: two machines may not exclude each other.
  package var isShared: Bool {
    let networks = [
      "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "9p", "virtiofs", "afs", "ceph", "coda",
      "glusterfs", "lustre", "beegfs", "ocfs2", "gfs2", "vboxsf", "prl_fs", "fuse",
    ]
    return networks.contains(type) || type.hasPrefix("fuse.")
  }

  /// Looks a device up in the table of mounts; nil when it is not there.
  ///
  /// - Throws: when the system has no such table to read.
  init?(ofDevice device: UInt64, in files: any FileSystem) throws(IOFailure) {
    let table = try ReadableFile("/proc/self/mountinfo", in: files)
    defer { table.close() }
    let text = try String(decoding: table.contents(limit: 1 << 24).bytes, as: UTF8.self)
    // The halves of `dev_t` as the kernel's <sys/sysmacros.h> splits them.
    let major = (device >> 8) & 0xfff | (device >> 32) & ~0xfff
    let minor = device & 0xff | (device >> 12) & ~0xff
    for line in text.split(separator: "\n") {
      // id parent major:minor root point options [tags…] - type source options
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == "\(major):\(minor)",
        let dash = fields.firstIndex(of: "-"), fields.indices.contains(dash + 1)
      else { continue }
      self.type = String(fields[dash + 1])
      return
    }
    return nil
  }
}
