"""The words by which the parts of a full name are told apart, in the languages of our lists."""

from __future__ import annotations

import unicodedata


def folded_word(word: str) -> str:
    """A word for comparison: no accents, no case, no dots or other signs around and between its letters."""
    plain = unicodedata.normalize("NFD", word.casefold())
    return "".join(char for char in plain if char.isalnum())


TITLES = frozenset(
    """
    dr dra dott dottssa dottor dottoressa prof profssa profdr drs drmed mr mrs miss mister mme mlle mmes monsieur madame
    mademoiselle herr frau fraulein senor senora senorita srta sra sig sigra signor signora dhr mevr mevrouw meneer
    sir dame rev hon capt engr enga avv geom rag arq ir dipling diplkfm diplbw docteur professeur maitre doutor doutora
    """.split()  # noqa: SIM905 (a list of words reads better as words)
)
"""In front of a name, and part of none."""

AMBIGUOUS_TITLES = frozenset("m ms sr ing mag eng arch don dona me pr lic".split())  # noqa: SIM905
"""The same where a dot or a whole name behind them shows that they are meant so."""

AFTER_A_DOCTOR = frozenset("med rer nat phil jur pol oec ing hc habil iur dent vet univ et".split())  # noqa: SIM905
"""What follows a doctor's title: `Dr. rer. nat.`"""

SUFFIXES = frozenset(
    """
    jr jnr snr ii iii phd mba emba md msc bsc mcom bcom esq cpa cfa acca pmp cissp llm llb dds dba mpa mph meng beng
    shrmcp shrmscp phr sphr csm cspo pmi edd psyd jd shehir sheher hehim theythem cfe cma fca aca fcca mcipd fcipd
    """.split()  # noqa: SIM905
)
"""Behind a name: generations and degrees. Those that are also last names (Ma, Ba, Sr) are not among them."""

PARTICLES = frozenset(
    """
    van von vom zu zum zur der den dem de du des d da do dos das di del della dello dei degli delle la le les lo los las
    el al bin bint ibn ter ten te op t af av und y e san santa st saint sainte mac mc o ap
    """.split()  # noqa: SIM905
)
"""Words that begin a last name or stand inside one."""

DEVOTIONS = frozenset(
    {
        *("del carmen", "del pilar", "del mar", "del rosario", "del rocio", "del sol", "de lourdes", "de fatima"),
        *("de los angeles", "de la luz", "de la cruz", "de las mercedes", "de los dolores", "de la paz", "do carmo"),
        *("de jesus", "das dores", "da conceicao", "de la concepcion", "del socorro"),
    }
)
"""Behind María they belong to the first name."""

SECOND_FIRST_NAMES = frozenset(
    """
    alberto alejandra alejandro alessandra alessandro alexandra alfredo alicia alvaro amelie ana andrea angela angeles
    anita ann anna anne anneliese annette antoine antonella antonia antonio armando arturo astrid augusto aurelie
    barbara beatrice beatriz bettina birgit brigitte camille carla carlo carlos carmen carolina caroline catarina
    caterina catherine cecilia celine charlotte chantal charles chiara christa christelle christian christina christine
    christophe claire clara claudia claudine concepcion corinne cristina dagmar daniela daniele danielle delphine denis
    denise diana diego dominique dolores doris dorothea eduardo elena eleonora elisa elisabeth elise elizabeth emilia
    emilie emma emmanuel enrique eric erika ernesto esther eva eveline fabienne federica felipe fernanda fernando
    filippo florence franca francesca francesco francisca francisco francois francoise frederic frederique friedrich
    gabriela gabriele gabriella gabrielle genevieve gerard giovanna giovanni giulia giulio giuseppe gisela grace
    guadalupe guillaume gustavo hannah hans heinrich heike helena helene henri hugo ignacio ingrid irene isabel isabella
    isabelle ivan jacqueline jacques jane javier jean jeanne jennifer jessica joan joanna joao joaquin johanna
    johannes
    jorge jose josef josefa joseph juan juana judith julia julian juliana julie julien karin karina karl karla
    katharina katherine kathleen laetitia lara laura leonor leticia lea lena lina lisa lise lorena lorenzo lou louis
    louise luca lucia luciana ludovic luigi luis luisa luiz magdalena manuel manuela marc marcel marcela marco
    margaret margarita margarida maria mariana marianne marie mario marion marina marlene marta martha martine
    mathilde mateo matteo mauricio maximilian mercedes michaela michele micheline michelle miguel mireille monica
    monika monique nadine natalia nathalie nicola nicolas nicole noelle octavio olivier oscar pablo paola paolo pascal
    pascale patrice patricia patrick paula pedro petra philippe pierre pilar rafael ramon raquel regina renate renata
    ricardo rita roberta roberto rocio rodrigo rosa rosario rose ruth sabine sabrina salvatore samuel sandra sara sarah
    sebastian sergio silvia simone sofia sonia sophie stefan stefania stefano stephane stephanie sue susan susana
    susanne sybille sylvain sylvie tatiana teresa theresa therese thierry tomas ulrich ulrike ursula valentina valerie
    veronica veronika veronique vicente victor victoria vincent virginie vittorio viviane wilhelm wolfgang xavier
    yolanda yves yvonne lynn lee beth mae marie-claire peter paul james john michael william edward elisabetta
    """.split()  # noqa: SIM905
)
"""First names that often stand second: `Jean Pierre`, `Mary Ann`, `Juan Carlos`; few that are last names too."""
