/** Sentences that the French of Sveltia CMS does not have yet, and that contributors meet. */

type Mots = { [cle: string]: string | Mots };

const MOTS: Readonly<Record<string, string>> = {
	select_item: 'Choisir {$name}',
	sign_in_using_access_token_workflow_note:
		'Comme chaque proposition est relue, il lui faut aussi la lecture et l’écriture des demandes de fusion («\u00a0pull requests\u00a0»).',
	sign_in_with_link: 'Se connecter par un lien',
	sign_in_with_link_confirmation:
		'Ce lien vous connecte en tant que {$account} sur {$service} et reprend les réglages de l’appareil où il a été créé. Ne continuez que si vous l’avez créé vous-même.',
	domain: 'Domaine',
	file_unavailable: 'Indisponible',
	file_unavailable_description:
		'Ce fichier n’a pas pu être chargé. Il a peut-être été déplacé ou supprimé.',
	replace_file: 'Remplacer le fichier',
	replace_image: 'Remplacer l’image',
	remove_file: 'Retirer le fichier',
	remove_image: 'Retirer l’image',
	deleting_referenced_assets_note:
		'.input {$count :integer} .match $count one {{La mention qu’en fait une entrée sera retirée aussi.}} * {{Les mentions qu’en font {$count} entrées seront retirées aussi.}}',
	cannot_delete_referenced_assets:
		'.input {$count :integer} .match $count one {{Ce fichier ne peut pas être supprimé\u00a0: sans lui, les champs suivants ne seraient plus valides. Modifiez d’abord ces entrées.}} * {{Ces fichiers ne peuvent pas être supprimés\u00a0: sans eux, les champs suivants ne seraient plus valides. Modifiez d’abord ces entrées.}}',
	show_errors: 'Voir les erreurs',
	'entry_sidebar.slug.title': 'Nom du fichier',
	'entry_sidebar.slug.generated_on_save':
		'Le nom est tiré du contenu au moment de l’enregistrement.',
	'entry_sidebar.slug.unavailable': 'Cette entrée n’a pas de nom.',
	'save_conflict.title': 'Quelqu’un d’autre a changé cette entrée',
	'save_conflict.modified_by':
		'{$name} a changé cette entrée le {$date}, après que vous l’avez ouverte.',
	'save_conflict.modified':
		'Cette entrée a été changée dans le dépôt après que vous l’avez ouverte.',
	'save_conflict.deleted': 'Cette entrée a été supprimée du dépôt après que vous l’avez ouverte.',
	'save_conflict.overwrite_warning':
		'Si vous enregistrez maintenant, ces changements seront perdus.',
	'save_conflict.recreate_warning': 'Si vous enregistrez maintenant, l’entrée sera recréée.',
	'save_conflict.save_anyway': 'Enregistrer quand même',
	'save_conflict.branch_moved':
		'Quelqu’un d’autre a changé le dépôt pendant l’enregistrement. Recommencez.',
	'remote_change.reload_entry': 'Recharger l’entrée',
	'remote_change.confirm_reloading_entry':
		'Voulez-vous recharger l’entrée\u00a0? Ce que vous n’avez pas enregistré sera perdu.',
	list_item_options: 'Options de l’élément',
	'relation_field.save_together_hint':
		'«\u00a0{$name}\u00a0» sera enregistré avec l’entrée que vous modifiez.',
	'relation_field.add_failed':
		'«\u00a0{$name}\u00a0» n’a pas pu être ajouté. La console du navigateur dit pourquoi.',
	'status.deploying': 'Mise en ligne',
	'workflow.deploying_deletion': 'Suppression',
};

export const CLES: readonly string[] = Object.keys(MOTS);

/** The French of the package, completed where it has nothing to say. */
export function completeMots(francais: Mots): Mots {
	const complets = structuredClone(francais);
	for (const [chemin, texte] of Object.entries(MOTS)) {
		const cles = chemin.split('.');
		const derniere = cles.pop() ?? '';
		let branche = complets;
		for (const cle of cles) {
			const suite = branche[cle];
			branche[cle] = typeof suite === 'object' ? suite : {};
			branche = branche[cle];
		}
		branche[derniere] ??= texte;
	}
	return complets;
}
