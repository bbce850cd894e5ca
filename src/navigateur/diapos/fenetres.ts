/**
 * The two windows of a talk, the room and the person who speaks, on the same slide. A channel of the browser, and
 * messages from one window to the other where there is none; what comes twice counts once.
 */

interface Message {
	diapos: string;
	/** The window that says it, and the rank of what it says. */
	de: string;
	tour: number;
	/** The slide it is on; undefined: it asks where the other one is. */
	rang?: number;
}

const isMessage = (quoi: unknown): quoi is Message =>
	typeof quoi === 'object' && quoi !== null && 'diapos' in quoi && 'de' in quoi && 'tour' in quoi;

export interface Ecoute {
	/** The other window is on that slide. */
	suivre: (rang: number) => void;
	/** Where this one is. */
	rang: () => number;
}

export class Fenetres {
	private readonly nom = location.pathname;
	private readonly de = Math.random().toString(36).slice(2);
	private readonly canal = openCanal(`impulser:diapos:${location.pathname}`);
	private readonly entendus = new Map<string, number>();
	private readonly ecoute: Ecoute;
	private tour = 0;
	private autre: Window | null;

	constructor(ecoute: Ecoute) {
		this.ecoute = ecoute;
		this.autre = window.opener;
		this.canal?.addEventListener('message', ({ data }) => this.hear(data));
		addEventListener('message', ({ source, data }) => {
			if (source === this.autre && source !== null) this.hear(data);
		});
	}

	/** The window that this one has opened. */
	join(autre: Window): void {
		this.autre = autre;
	}

	tell(rang: number): void {
		this.send({ rang });
	}

	ask(): void {
		this.send({});
	}

	private send(quoi: { rang?: number }): void {
		const message: Message = { diapos: this.nom, de: this.de, tour: ++this.tour, ...quoi };
		this.canal?.postMessage(message);
		// A file has no origin to name.
		const ou = location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin;
		this.autre?.postMessage(message, ou);
	}

	private hear(message: unknown): void {
		if (!isMessage(message) || message.diapos !== this.nom || message.de === this.de) return;
		const { de, tour, rang } = message;
		if (tour <= (this.entendus.get(de) ?? 0)) return;
		this.entendus.set(de, tour);
		if (rang === undefined) this.tell(this.ecoute.rang());
		else if (Number.isInteger(rang)) this.ecoute.suivre(rang);
	}
}

/** A browser may refuse it to a file. */
function openCanal(nom: string): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(nom);
	} catch {
		return undefined;
	}
}
