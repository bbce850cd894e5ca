/** What the engine of ODK reads in a form: loaded in a page, since it runs in a browser alone. */
import { loadForm } from '@getodk/xforms-engine';

const SAUF_REPONSES = ['root', 'model-value'];

/** The text as it is shown: marks that the engine made of it are written out. */
function showNoeud(noeud) {
	if (noeud.role === 'child') return noeud.value;
	if (noeud.role === 'html') return `[html ${noeud.unsafeHtml}]`;
	if (noeud.role === 'line-break') return '[br]';
	const dedans = noeud.children.map(showNoeud).join('');
	const nom = noeud.elementName;
	return nom === 'p' ? dedans : `[${nom}]${dedans}[/${nom}]`;
}

const showTexte = (texte) => (texte ? texte.formatted.map(showNoeud).join('') : null);

const nameOf = ({ currentState }) =>
	currentState.reference.replace(/^\/data\//, '').replace(/^entretien\//, '');

function listChamps(racine) {
	const champs = [];
	const visit = (noeud) => {
		if (!SAUF_REPONSES.includes(noeud.nodeType)) champs.push(noeud);
		for (const enfant of noeud.currentState.children ?? []) visit(enfant);
	};
	visit(racine);
	return champs.filter((champ) => !nameOf(champ).includes('meta'));
}

function readChamp(champ) {
	const { label, hint, required, readonly, valueOptions } = champ.currentState;
	return {
		genre: champ.nodeType,
		nom: nameOf(champ),
		label: showTexte(label),
		hint: showTexte(hint),
		requis: required,
		lecture: readonly,
		valeurs: valueOptions?.map((option) => [option.value, showTexte(option.label)]),
	};
}

function answer(champ, valeurs) {
	if (champ.selectValues) champ.selectValues(valeurs);
	else if (champ.selectValue) champ.selectValue(valeurs[0]);
	else champ.setValue(valeurs[0]);
}

/** The fields of a form, then those that are asked of whoever gave each set of answers. */
window.readForm = async (xml, jeux) => {
	const lu = await loadForm(xml, {
		fetchFormAttachment: () => Promise.reject(new Error('no attachment')),
	});
	if (lu.status === 'failure') return { erreur: String(lu.error?.message ?? lu.error) };
	const begin = async () => (await lu.createInstance()).root;
	const demandes = [];
	for (const reponses of jeux) {
		const racine = await begin();
		for (const [nom, valeurs] of Object.entries(reponses)) {
			const champ = listChamps(racine).find((present) => nameOf(present) === nom);
			answer(champ, valeurs);
		}
		const poses = listChamps(racine).filter(({ currentState }) => currentState.relevant);
		demandes.push({ reponses, demandes: poses.map(nameOf) });
	}
	return { champs: listChamps(await begin()).map(readChamp), demandes };
};
window.pret = true;
