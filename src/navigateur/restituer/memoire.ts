/** The words and choices that a browser keeps for a recueil. What one does is done to what is kept now. */
import {
	parseRestitution,
	RESTITUTION_VIDE,
	type Restitution,
} from '../../core/enquete/restitution.ts';
import { isObjet } from '../../core/formats/objet.ts';
import { readLisible, removeGarde, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';
import { isMeme, Passe } from '../passe.ts';

export class MemoireRestitution {
	/** Of the recueil it gives back, by the name under which that one is kept; empty for an example. */
	readonly cle: string;
	restitution: Restitution;
	refuse = false;
	private readonly passe = new Passe<Restitution>();
	/** What is kept can neither be read nor put aside: nothing is written over it. */
	private bloque = false;

	/** `recueil`: the last part of its name; undefined for an example, of which nothing is kept. */
	constructor(recueil: string | undefined, debut: Restitution = RESTITUTION_VIDE) {
		this.cle = recueil === undefined ? '' : nameGarde(`restituer:${recueil}`);
		this.restitution = this.read() ?? debut;
	}

	get annulable(): boolean {
		return this.passe.annulable;
	}

	change(run: (restitution: Restitution) => Restitution, geste = ''): void {
		const avant = this.present();
		const apres = run(avant);
		this.passe.add({ avant, apres }, geste);
		this.write(apres);
	}

	/** Takes back the last step of this tab: fields that another wrote since stay. */
	undo(): void {
		const pas = this.passe.take();
		if (!pas) return;
		const present = this.present();
		const keep = <C extends keyof Restitution>(champ: C): Restitution[C] =>
			isMeme(present[champ], pas.apres[champ]) ? pas.avant[champ] : present[champ];
		this.write({ champs: keep('champs'), tues: keep('tues'), paroles: keep('paroles') });
	}

	/** What another tab wrote. */
	follow(): void {
		this.restitution = this.present();
	}

	private present(): Restitution {
		return this.refuse ? this.restitution : (this.read() ?? this.restitution);
	}

	private read(): Restitution | undefined {
		if (this.cle === '') return undefined;
		const { lu, bloque } = readLisible(this.cle, parseTexte);
		this.bloque = bloque;
		return lu;
	}

	private write(restitution: Restitution): void {
		this.restitution = restitution;
		if (this.cle === '') return;
		if (isMeme(restitution, RESTITUTION_VIDE) && !this.bloque) removeGarde(this.cle);
		else this.refuse = this.bloque || !writeGarde(this.cle, JSON.stringify(restitution));
	}
}

function parseTexte(brut: string): Restitution | undefined {
	try {
		const lu: unknown = JSON.parse(brut);
		return isObjet(lu) ? parseRestitution(lu) : undefined;
	} catch {
		return undefined;
	}
}
