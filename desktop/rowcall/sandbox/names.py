"""Given names and family names by country, in the script of the country with a Latin reading."""

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Name:
    """One name as its bearer writes it, and as an address would spell it."""

    text: str
    latin: str


@dataclass(frozen=True)
class Names:
    """What people of one country are called."""

    men: tuple[Name, ...]
    women: tuple[Name, ...]
    family: tuple[Name, ...]


# country: men / women / family names; "native|latin" where the script is not Latin.
_TABLE: dict[str, tuple[str, str, str]] = {
    "FR": (
        "Loïc Thibault Étienne Aurélien François Rémi Hervé Noé",
        "Maëlle Océane Anaïs Hélène Zoé Cécile Solène Inès",
        "Lefèvre Brûlé Garnier Delaunay Chastain Marchand Béranger Fontane Guérin Rivoire Desprez Vasseur",
    ),
    "DE": (
        "Jürgen Björn Matthias Götz Lukas Henning Torsten Niklas",
        "Käthe Jördis Annika Ulrike Wiebke Svenja Grete Heike",
        "Müllenbach Größler Schönfelder Weißhaupt Köhlmann Riedl Brandner Hofstätter Ziegenrücker Ottensen",
    ),
    "ES": (
        "Íñigo Álvaro Joaquín Andrés Gonzalo Rubén Sergio Martín",
        "Begoña Lucía Inmaculada Nuria Rocío Ángela Pilar Marta",
        "Ibáñez Carreño Núñez Peñalver Garrido Echeverría Quiñones Belmonte Zurita Caldera",
    ),
    "IT": (
        "Niccolò Davide Giosuè Matteo Ettore Lorenzo Ruggero Pietro",
        "Chiara Noemi Beatrice Ginevra Letizia Fiamma Ornella Silvia",
        "Bellandi D'Angeli Forlanini Moretto Sartorelli Vinciguerra Quaranta Rossetti Zanella Marchesi",
    ),
    "PT": (
        "João Tomás Gonçalo Duarte Simão Nuno Vasco Rui",
        "Inês Conceição Leonor Matilde Beatriz Mafalda Filipa Íris",
        "Caldeira Simões Brandão Falcão Antunes Meireles Sequeira Guimarães Queirós Lourenço",
    ),
    "NL": (
        "Sjoerd Pieter Joost Wouter Maarten Thijs Ruben Bram",
        "Femke Anneloes Sanne Marijke Lotte Noortje Roos Tineke",
        "Kuipers Hoekstra Zwart Verhagen Dijkman Brouwer Meulenbeld Oosterhuis Vermeeren Slagter",
    ),
    "SE": (
        "Åke Göran Björn Måns Fredrik Rasmus Linus Viggo",
        "Åsa Märta Ebba Frida Linnéa Sigrid Ylva Tove",
        "Sjöberg Åkerlund Öhrström Lindqvist Nyström Bergwall Hägglund Wikander Ekfors Dalgren",
    ),
    "PL": (
        "Paweł Łukasz Michał Wojciech Grzegorz Kacper Stanisław Bartosz",
        "Małgorzata Agnieszka Bożena Zofia Łucja Kinga Jagoda Danuta",
        "Wiśniewicz Żakowski Gołąb Dąbrowicz Krawiec Pawlak Świątek Zieliniak Ostrowicz Jasiński",
    ),
    "CZ": (
        "Jiří Ondřej Zdeněk Matěj Tomáš Radek Vojtěch Šimon",
        "Anežka Kateřina Růžena Lenka Tereza Žaneta Hedvika Jitka",
        "Dvořáček Křížek Šťastný Havelka Růžička Pospíchal Horáček Bílek Zelenka Marešek",
    ),
    "GR": (
        "Νίκος|Nikos Γιώργος|Giorgos Στέλιος|Stelios Πέτρος|Petros Μάνος|Manos",
        "Ελένη|Eleni Ιωάννα|Ioanna Δέσποινα|Despina Κατερίνα|Katerina Φωτεινή|Foteini",
        "Αλεξίου|Alexiou Μαυρίδης|Mavridis Καραγιάννης|Karagiannis Στεφάνου|Stefanou Ραλλίδης|Rallidis Βλάχος|Vlachos",
    ),
    "RU": (
        "Алексей|Aleksei Дмитрий|Dmitri Фёдор|Fyodor Игорь|Igor Юрий|Yuri",
        "Ольга|Olga Наталья|Natalya Светлана|Svetlana Юлия|Yulia Ксения|Ksenia",
        "Воронин|Voronin Зимин|Zimin Калинич|Kalinich Берёзко|Berezko Орлович|Orlovich Щукин|Shchukin",
    ),
    "UA": (
        "Андрій|Andrii Тарас|Taras Богдан|Bohdan Євген|Yevhen Остап|Ostap",
        "Оксана|Oksana Їванна|Yivanna Соломія|Solomiia Леся|Lesia Дарина|Daryna",
        "Коваленчук|Kovalenchuk Гриценюк|Hrytseniuk Мельничук|Melnychuk Їжак|Yizhak Бойчук|Boichuk Савчин|Savchyn",
    ),
    "TR": (
        "Çağlar Özgür Görkem İsmail Barış Ümit Tuğrul Eren",
        "Şebnem Gülçin Ayşegül İpek Öykü Nazlı Ceren Defne",
        "Yıldızer Çelikkol Öztürkmen Şahinbaş Güneşli Kılıçarslan Aydoğan Demirtaş Ünalmış Karataş",
    ),
    "AE": (
        "خالد|Khalid سعيد|Saeed راشد|Rashid فيصل|Faisal طارق|Tariq",
        "فاطمة|Fatima نورة|Noura ليلى|Layla مريم|Maryam هدى|Huda",
        "المنصوري|Almansoori الهاشمي|Alhashimi الزعابي|Alzaabi النعيمي|Alnuaimi الشامسي|Alshamsi",
    ),
    "EG": (
        "أحمد|Ahmed محمود|Mahmoud كريم|Karim يوسف|Youssef عمر|Omar",
        "سارة|Sara ياسمين|Yasmin دينا|Dina منى|Mona رانيا|Rania",
        "عبدالفتاح|Abdelfattah الشناوي|Elshennawy حسنين|Hassanein زكريا|Zakaria البنداري|Elbendary",
    ),
    "IL": (
        "יואב|Yoav אורי|Uri נדב|Nadav איתן|Eitan גיל|Gil",
        "נועה|Noa תמר|Tamar שירה|Shira מיכל|Michal יעל|Yael",
        "בן־עמי|Benami שגיא|Sagi אלמוג|Almog כרמון|Carmon רביב|Raviv",
    ),
    "IN": (
        "Arjun Vikram Rohan Siddharth Karthik Aditya Manish Pranav",
        "Ananya Kavita Meera Lakshmi Divya Nandini Shreya Pooja",
        "Iyer Chattopadhyay Deshmukh Raghunathan Bhattacharya Kulkarni Nambiar Sethi Vaidya Tripathi",
    ),
    "CN": (
        "伟|Wei 强|Qiang 志明|Zhiming 建国|Jianguo 浩然|Haoran",
        "芳|Fang 丽华|Lihua 晓燕|Xiaoyan 静|Jing 雨桐|Yutong",
        "王|Wang 欧阳|Ouyang 赵|Zhao 徐|Xu 诸葛|Zhuge 林|Lin",
    ),
    "JP": (
        "太郎|Taro 健一|Kenichi 大輔|Daisuke 翔太|Shota 直樹|Naoki",
        "花子|Hanako さくら|Sakura 美咲|Misaki 由美子|Yumiko 恵|Megumi",
        "田中|Tanaka 高橋|Takahashi 渡辺|Watanabe 小野寺|Onodera 黒川|Kurokawa 五十嵐|Igarashi",
    ),
    "KR": (
        "민준|Minjun 서준|Seojun 도윤|Doyun 지훈|Jihun 현우|Hyunwoo",
        "서연|Seoyeon 지우|Jiwoo 하은|Haeun 민지|Minji 수빈|Subin",
        "김|Kim 박|Park 최|Choi 남궁|Namgung 윤|Yoon 임|Lim",
    ),
    "VN": (
        "Đức Hoàng Tuấn Phước Khánh Thịnh Bảo Quốc",
        "Hương Thảo Ngọc Phượng Quỳnh Trâm Diễm Yến",
        "Nguyễn Trần Lê Phạm Huỳnh Đặng Bùi Võ",
    ),
    "US": (
        "Wesley Grant Dominic Tyrone Brock Everett Malcolm Jasper",
        "Harper Delaney Imani Brooke Savannah Keisha Maribel Willa",
        "Whitlock Harrow O'Malley Castellanos Pruitt Vandermeer Okafor Bixby St-James Lindholm",
    ),
    "GB": (
        "Alistair Rhys Callum Nigel Tobias Ewan Piers Owen",
        "Imogen Niamh Siân Beatrix Rowena Isla Philippa Gemma",
        "Hale Featherstone Ashdown MacRae Llewellyn Pemberton Thackery Oakes Winterbourne Blythe",
    ),
    "BR": (
        "Thiago Caetano Antônio Raíssa Mário Otávio Heitor Davi",
        "Luíza Vitória Antônia Camila Débora Iara Larissa Bruna",
        "Araújo Magalhães Fragoso Bragança Sampaio Vasconcelos Teixeira Gusmão Coutinho Nóbrega",
    ),
    "MX": (
        "Cuauhtémoc Ramón Germán Efraín Óscar Emiliano Julián Raúl",
        "Xóchitl Guadalupe Ximena Araceli Verónica Itzel Mónica Paola",
        "Villaseñor Zúñiga Cárdenas Tlapale Orozco Barragán Montaño Ibarra Escobedo Luján",
    ),
}

COUNTRIES: tuple[str, ...] = tuple(_TABLE)


def _names(words: str) -> tuple[Name, ...]:
    pairs = (word.partition("|") for word in words.split())
    return tuple(Name(text, latin or text) for text, _, latin in pairs)


@cache
def names_of(country: str) -> Names:
    """The names of a country (two letters); people of a country that is not in the table have British names."""
    men, women, family = _TABLE.get(country, _TABLE["GB"])
    return Names(_names(men), _names(women), _names(family))


@cache
def latin_readings() -> dict[str, str]:
    """How each name of the tables is spelt in Latin letters."""
    tables = (names_of(country) for country in COUNTRIES)
    return {name.text: name.latin for table in tables for name in (*table.men, *table.women, *table.family)}
