/** A slow line, at the server: it slows the workers of a page too, which the tools of browsers do not. */
import type { ServerResponse } from 'node:http';

export interface Debit {
	/** Kilobits each second, shared by all that is sent. */
	kbits: number;
	/** Milliseconds before the first byte of each answer. */
	latence: number;
}

/** Holds back what is sent as such a line would. */
export class LienLent {
	private libre = 0;
	private readonly debit: Debit;

	constructor(debit: Debit) {
		this.debit = debit;
	}

	/** The whole answer leaves at the time when its last byte would have arrived. */
	slowDown(reponse: ServerResponse): void {
		const morceaux: Buffer[] = [];
		const send = reponse.end.bind(reponse);
		const keep = (morceau: unknown): void => {
			if (typeof morceau === 'string' || morceau instanceof Uint8Array)
				morceaux.push(Buffer.from(morceau));
		};
		reponse.write = (morceau: unknown) => {
			keep(morceau);
			return true;
		};
		reponse.end = ((morceau: unknown) => {
			keep(morceau);
			const corps = Buffer.concat(morceaux);
			setTimeout(() => send(corps), this.reserve(corps.length));
			return reponse;
		}) as ServerResponse['end'];
	}

	/** Milliseconds until that many bytes have passed, after all those that were there before. */
	private reserve(octets: number): number {
		const { kbits, latence } = this.debit;
		const ici = performance.now();
		this.libre = Math.max(ici + latence, this.libre) + (octets * 8) / kbits;
		return this.libre - ici;
	}
}
