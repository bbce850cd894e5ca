/**
 * The recueils that a browser keeps, each under its name, and the one that is open. What one does is done to what is
 * kept: no tab writes over what it has not read.
 */
import { parseRecueil, VERSION } from '../../core/enquete/fichier-recueil.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { mergeRecueils } from '../../core/enquete/reunion.ts';
import { createId, listGardes, readGarde, removeGarde, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';
import { type Pas, Passe } from '../passe.ts';

/** A step: none before, it was opened; none after, it was erased. */
export interface PasRecueil extends Pas<Recueil | undefined> {
	cle: string;
}

/** What another tab wrote meanwhile is no part of a step. */
const createPasse = (): Passe<Recueil | undefined, PasRecueil> =>
	new Passe((apres, avant) => apres === avant);

export interface RecueilGarde {
	cle: string;
	recueil: Recueil;
}

export class MemoireRecueils {
	readonly prefixe = nameGarde('recueil:');
	/** The name of the open one; empty when none is. */
	cle = '';
	recueil: Recueil | undefined;
	/** Shown instead of one's own: nothing of it is kept. */
	exemple = false;
	/** Those that the browser refuses to keep: they last as long as the page. */
	private readonly retenus = new Map<string, Recueil>();
	/** What was last read or written, by name: it is read again at every key, and seldom changes. */
	private readonly lus = new Map<string, { brut: string; recueil: Recueil | undefined }>();
	private passe = createPasse();
	/** What is open elsewhere while an example is shown. */
	private propre = { cle: '', passe: this.passe };

	get annulable(): boolean {
		return this.passe.annulable;
	}

	get refuse(): boolean {
		return this.retenus.size > 0;
	}

	/** All that can be read, the latest first. */
	list(): RecueilGarde[] {
		return this.listCles().flatMap((cle) => {
			const recueil = this.read(cle);
			return recueil ? [{ cle, recueil }] : [];
		});
	}

	/** How many cannot be read, by this page at least: they are left as they are. */
	countIllisibles(): number {
		return this.listCles().filter((cle) => this.read(cle) === undefined).length;
	}

	private listCles(): string[] {
		return [...new Set([...listGardes(this.prefixe), ...this.retenus.keys()])].sort().reverse();
	}

	/** Whether it is there to be opened. */
	open(cle: string): boolean {
		const recueil = this.presentOf(cle);
		if (recueil) [this.cle, this.recueil] = [cle, recueil];
		return recueil !== undefined;
	}

	/** Keeps one more, and opens it. */
	add(recueil: Recueil): void {
		this.record({ cle: this.prefixe + createId(), avant: undefined, apres: recueil }, '');
	}

	/** Does it to the open one as it is kept now; `geste`: the same one again is the same step to take back. */
	change(run: (recueil: Recueil) => Recueil, geste = ''): void {
		const avant = this.presentOf(this.cle);
		if (avant) this.record({ cle: this.cle, avant, apres: run(avant) }, geste);
	}

	erase(cle: string): void {
		this.record({ cle, avant: this.presentOf(cle), apres: undefined }, '');
	}

	/** Takes back the last step of this tab, and nothing of what another has done since; gives the step. */
	undo(): PasRecueil | undefined {
		const pas = this.passe.take();
		if (pas) this.write(pas.cle, restore(pas, this.presentOf(pas.cle)));
		return pas;
	}

	/** What another tab wrote, or erased. */
	follow(): void {
		if (this.exemple) return;
		this.recueil = this.cle === '' ? undefined : this.read(this.cle);
		if (!this.recueil) this.cle = '';
	}

	showExemple(recueil: Recueil): void {
		if (!this.exemple) this.propre = { cle: this.cle, passe: this.passe };
		[this.exemple, this.recueil, this.cle, this.passe] = [true, recueil, '', createPasse()];
	}

	closeExemple(): void {
		if (!this.exemple) return;
		this.exemple = false;
		({ cle: this.cle, passe: this.passe } = this.propre);
		this.follow();
	}

	private presentOf(cle: string): Recueil | undefined {
		const ouvert = cle === this.cle ? this.recueil : undefined;
		return this.exemple ? ouvert : (this.read(cle) ?? ouvert);
	}

	private record(pas: PasRecueil, geste: string): void {
		this.passe.add(pas, geste);
		this.write(pas.cle, pas.apres);
	}

	private read(cle: string): Recueil | undefined {
		const brut = readGarde(cle);
		const lu = this.lus.get(cle);
		if (this.retenus.has(cle) || brut === null) return this.retenus.get(cle);
		if (lu?.brut === brut) return lu.recueil;
		const recueil = parseGarde(brut);
		this.lus.set(cle, { brut, recueil });
		return recueil;
	}

	/** What is kept and cannot be read is never written over. */
	private write(cle: string, recueil: Recueil | undefined): void {
		if (recueil || cle === this.cle) [this.cle, this.recueil] = [recueil ? cle : '', recueil];
		if (this.exemple) return;
		const bloque = readGarde(cle) !== null && this.read(cle) === undefined;
		this.retenus.delete(cle);
		if (!recueil) {
			removeGarde(cle);
			return;
		}
		const brut = JSON.stringify({ version: VERSION, ...recueil });
		if (bloque || !writeGarde(cle, brut)) this.retenus.set(cle, recueil);
		else this.lus.set(cle, { brut, recueil });
	}
}

function parseGarde(brut: string): Recueil | undefined {
	try {
		const lu = JSON.parse(brut);
		return lu?.version === VERSION ? parseRecueil(lu) : undefined;
	} catch {
		return undefined;
	}
}

/** What is to be there once the step is taken back. */
function restore({ avant, apres }: PasRecueil, present: Recueil | undefined): Recueil | undefined {
	if (sayTout(present) === sayTout(apres)) return avant;
	return present && avant && apres ? mergeRecueils(apres, avant, present) : present;
}

/** In one order, whoever wrote it. */
const sayTout = (recueil: Recueil | undefined): string =>
	recueil ? JSON.stringify(parseRecueil(recueil)) : '';
