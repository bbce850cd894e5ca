/** The day of a command, which the machine says: everything else is told it. */

/** `2026-12-01`, in universal time, so that two machines agree. */
export const jourDuMonde = (): string => new Date().toISOString().slice(0, 10);
