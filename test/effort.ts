/**
 * The seconds of processor time that a piece of work takes: what else the machine does is not counted, so that a bound on it
 * tells quadratic work from linear and nothing else. How fast something is, `bench/` says.
 */
export function effort(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
