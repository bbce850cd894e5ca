"""Lit les données liées avec rdflib, qui n'est pas de nous : mêmes triplets, rien d'anonyme, rien de mal écrit.

Argument : le dossier des fichiers. Une ligne par essai, « oui » ou « NON » ; échoue au premier « NON ».
"""

import json
import sys
from pathlib import Path

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, RDF

dossier = Path(sys.argv[1])
echecs = 0


def dire(quoi, juste):
    global echecs
    echecs += not juste
    print(("oui  " if juste else "NON  ") + quoi)


def lire(nom, forme):
    return Graph().parse(dossier / nom, format=forme)


tout = lire("impulser.ttl", "turtle")
triplets = set(tout)
dire(f"Turtle : {len(triplets)} triplets.", len(triplets) > 1000)
for nom, forme in (("impulser.nq", "nt"), ("impulser.jsonld", "json-ld")):
    dire(f"{nom} dit les mêmes.", set(lire(nom, forme)) == triplets)

pages = 0
ecarts = 0
for ligne in (dossier / "pages.ndjson").read_text(encoding="utf-8").splitlines():
    page = json.loads(ligne)
    dits = set(Graph().parse(data=page["bloc"], format="json-ld"))
    siens = {t for t in triplets if str(t[0]).startswith(page["adresse"])}
    pages += 1
    ecarts += not (dits <= triplets and siens <= dits)
dire(f"{pages} pages disent tout ce que les fichiers disent de leur fiche, et rien d’autre.", ecarts == 0)

anonymes = sum(isinstance(t, BNode) for triplet in triplets for t in triplet)
dire("Aucun nœud anonyme.", anonymes == 0)
mauvais = [o for o in tout.objects() if isinstance(o, Literal) and o.ill_typed]
dire("Aucune valeur mal écrite pour son type." + "".join(f" {o.n3()}" for o in mauvais[:3]), not mauvais)
faux = Graph().parse(data='<urn:a> <urn:b> "P3W!"^^<http://www.w3.org/2001/XMLSchema#duration>.')
dire("Une durée fausse serait vue.", any(o.ill_typed for o in faux.objects()))

catalogue = lire("catalogue.ttl", "turtle")
dire("Le catalogue est le même en JSON-LD.", set(catalogue) == set(lire("catalogue.jsonld", "json-ld")))
# Ce que lit le moissonneur de data.gouv.fr, sans quoi un jeu ou un fichier est laissé.
jeux = list(catalogue.subjects(RDF.type, DCAT.Dataset))
dire(
    f"{len(jeux)} jeux de données ont un titre, un identifiant et une licence.",
    bool(jeux)
    and all(catalogue.value(j, champ) for j in jeux for champ in (DCTERMS.title, DCTERMS.identifier, DCTERMS.license)),
)
fichiers = [f for j in jeux for f in catalogue.objects(j, DCAT.distribution)]
dire(
    f"{len(fichiers)} fichiers ont une adresse.",
    bool(fichiers) and all(isinstance(catalogue.value(f, DCAT.downloadURL), URIRef) for f in fichiers),
)
sys.exit(1 if echecs else 0)
