/** Directories and sockets of a Linux host: who writes there rules the host. */
const RULING = /^\/*(|etc|proc|sys|dev|root|boot|usr|var|run|var\/run|var\/lib|var\/lib\/docker|(var\/)?run\/docker\.sock|(var\/)?run\/containerd(\/containerd\.sock)?)\/*$/;

/** Whether whoever mounts this path of the host is root there. */
export function rulesHost(path: string): boolean {
  return RULING.test(path);
}
