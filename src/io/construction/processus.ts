/** Other processes of this machine: those that build at the same time, those that died. */

/** Whether a process still runs; false for what is not the id of one. */
export function isVivant(pid: number): boolean {
	if (!Number.isSafeInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
}
