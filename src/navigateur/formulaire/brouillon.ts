/**
 * What is being written, kept in this browser only: nothing is lost when the page is closed. Two tabs may
 * hold the same form: neither writes over what it has not read.
 */
import {
	createId,
	listAsides,
	listGardes,
	readGarde,
	removeGarde,
	setAside,
	writeGarde,
} from '../garde.ts';
import { nameGarde } from '../noms.ts';
import { type Brouillon, parseBrouillon } from './brouillon-lu.ts';

/** A draft as it is kept: whole, or what of it cannot be read. */
export interface Lu {
	brut: string;
	brouillon: Brouillon | undefined;
}

/** Another draft of the same form, written in another tab. */
export interface Autre extends Lu {
	cle: string;
}

/** `a-part`: another tab has written since; this one has its own place. */
export type Ecriture = 'garde' | 'a-part' | 'refuse';

/** The drafts of one kind of form, or of one sheet being mended, seen from one tab. */
export class Brouillons {
	/** What other tabs are told of: their events name it. */
	readonly cle: string;
	/** Where this tab writes once another has written in the common place. */
	private cleAPart = '';
	private aPart = false;
	/** What this tab has last read or written there. */
	private vu: string | null = null;

	constructor(genre: string, ref: string) {
		this.cle = nameGarde(`contribution:${genre}:${ref}`);
	}

	read(): Lu | undefined {
		this.aPart = false;
		// What this tab may have left apart before is now one of the others.
		this.cleAPart = `${this.cle}#${createId()}`;
		this.vu = readGarde(this.cle);
		return this.vu === null ? undefined : { brut: this.vu, brouillon: parseBrouillon(this.vu) };
	}

	write(brouillon: Brouillon): Ecriture {
		const brut = JSON.stringify(brouillon);
		const present = readGarde(this.cle);
		this.aPart ||= present !== null && present !== this.vu;
		if (!writeGarde(this.aPart ? this.cleAPart : this.cle, brut)) return 'refuse';
		if (!this.aPart) this.vu = brut;
		return this.aPart ? 'a-part' : 'garde';
	}

	/** Takes away what this tab wrote, and nothing else: its person has undone everything. */
	undo(): void {
		if (this.aPart) removeGarde(this.cleAPart);
		else if (readGarde(this.cle) === this.vu) {
			removeGarde(this.cle);
			this.vu = null;
		}
	}

	/** Those that other tabs left apart, the newest first. */
	listAutres(): Autre[] {
		const cles = listGardes(`${this.cle}#`).filter((cle) => cle !== this.cleAPart);
		return cles
			.flatMap((cle) => {
				const brut = readGarde(cle);
				return brut === null ? [] : [{ cle, brut, brouillon: parseBrouillon(brut) }];
			})
			.sort((a, b) => (b.brouillon?.garde ?? '').localeCompare(a.brouillon?.garde ?? ''));
	}

	/** Puts another draft in the common place; what was there takes its place. */
	swap({ cle, brut }: Autre): void {
		const present = readGarde(this.cle);
		if (!writeGarde(this.cle, brut)) return;
		if (present === null) removeGarde(cle);
		else writeGarde(cle, present);
	}

	remove({ cle }: Autre): void {
		removeGarde(cle);
	}

	/** Sets aside a text that the form could not show whole. */
	setAside(brut: string): void {
		setAside(this.cle, brut);
	}

	listAsides(): string[] {
		return listAsides(this.cle);
	}

	/** Everything of this form, whatever tab wrote it. */
	clear(): void {
		for (const cle of [this.cle, ...listGardes(`${this.cle}#`), ...listGardes(`${this.cle}!`)])
			removeGarde(cle);
		this.vu = null;
		this.aPart = false;
	}
}
