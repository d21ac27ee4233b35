using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>
/// The time zone abbreviations that every server knows unless its timezone_abbreviations were edited (share/timezonesets/Default of
/// PostgreSQL 13 to 18), and the names of zones that every state of the tz database has had since 2010 (its zone.tab, which is in the public
/// domain). Of other names no server tells but the one that runs: links to old names are packed apart from the database, new ones come each year.
/// </summary>
internal static class TimeZoneNames
{
    private static readonly HashSet<string> Abbreviations = new(
        ("acdt acsst acst act acwst adt aedt aesst aest aft akdt akst almst almt amst amt anast anat arst art ast awsst awst azost azot azst "
            + "azt bdst bdt bnt bort bot bra brst brt bst btt cadt cast cct cdt cest cet cetdst chadt chast chut ckt clst clt cot cst cxt davt "
            + "ddut easst east eat edt eest eet eetdst egst egt est fet fjst fjt fkst fkt fnst fnt galt gamt gest get gft gilt gmt gyt hkt hst "
            + "ict idt iot irkst irkt irt ist jayt jst kdt kgst kgt kost krast krat kst lhdt lhst ligt lint lkt magst magt mart mawt mdt mest "
            + "mesz met metdst mez mht mmt mpt msd msk mst must mut mvt myt ndt nft novst novt npt nst nut nzdt nzst nzt omsst omst pdt pet "
            + "petst pett pgt pht pkst pkt pmdt pmst pont pst pwt pyst pyt ret sadt sast sct sgt taht tft tjt tkt tmt tot trut tvt uct ulast "
            + "ulat ut utc uyst uyt uzst uzt vet vlast vlat volt vut wadt wakt wast wat wdt wet wetdst wft wgst wgt xjt yakst yakt yapt yekst "
            + "yekt z zulu").Split(' '),
        StringComparer.Ordinal);

    private static readonly (string Area, string Places)[] Areas =
    [
        ("africa", "abidjan accra addis_ababa algiers asmara bamako bangui banjul bissau blantyre brazzaville bujumbura cairo casablanca ceuta "
            + "conakry dakar dar_es_salaam djibouti douala el_aaiun freetown gaborone harare johannesburg juba kampala khartoum kigali kinshasa "
            + "lagos libreville lome luanda lubumbashi lusaka malabo maputo maseru mbabane mogadishu monrovia nairobi ndjamena niamey "
            + "nouakchott ouagadougou porto-novo sao_tome tripoli tunis windhoek"),
        ("america", "adak anchorage anguilla antigua araguaina argentina/buenos_aires argentina/catamarca argentina/cordoba argentina/jujuy "
            + "argentina/la_rioja argentina/mendoza argentina/rio_gallegos argentina/salta argentina/san_juan argentina/san_luis "
            + "argentina/tucuman argentina/ushuaia aruba asuncion atikokan bahia bahia_banderas barbados belem belize blanc-sablon boa_vista "
            + "bogota boise cambridge_bay campo_grande cancun caracas cayenne cayman chicago chihuahua costa_rica cuiaba curacao danmarkshavn "
            + "dawson dawson_creek denver detroit dominica edmonton eirunepe el_salvador fortaleza glace_bay goose_bay grand_turk grenada "
            + "guadeloupe guatemala guayaquil guyana halifax havana hermosillo indiana/indianapolis indiana/knox indiana/marengo "
            + "indiana/petersburg indiana/tell_city indiana/vevay indiana/vincennes indiana/winamac inuvik iqaluit jamaica juneau "
            + "kentucky/louisville kentucky/monticello la_paz lima los_angeles maceio managua manaus marigot martinique matamoros mazatlan "
            + "menominee merida metlakatla mexico_city miquelon moncton monterrey montevideo montserrat nassau new_york nome noronha "
            + "north_dakota/beulah north_dakota/center north_dakota/new_salem ojinaga panama paramaribo phoenix port-au-prince port_of_spain "
            + "porto_velho puerto_rico rankin_inlet recife regina resolute rio_branco santarem santiago santo_domingo sao_paulo scoresbysund "
            + "sitka st_barthelemy st_johns st_kitts st_lucia st_thomas st_vincent swift_current tegucigalpa thule tijuana toronto tortola "
            + "vancouver whitehorse winnipeg yakutat"),
        ("antarctica", "casey davis dumontdurville macquarie mawson mcmurdo palmer rothera syowa vostok"),
        ("arctic", "longyearbyen"),
        ("asia", "aden almaty amman anadyr aqtau aqtobe ashgabat baghdad bahrain baku bangkok beirut bishkek brunei colombo damascus dhaka dili "
            + "dubai dushanbe gaza hebron ho_chi_minh hong_kong hovd irkutsk jakarta jayapura jerusalem kabul kamchatka karachi kathmandu "
            + "kolkata krasnoyarsk kuala_lumpur kuching kuwait macau magadan makassar manila muscat nicosia novokuznetsk novosibirsk omsk oral "
            + "phnom_penh pontianak pyongyang qatar qyzylorda riyadh sakhalin samarkand seoul shanghai singapore taipei tashkent tbilisi tehran "
            + "thimphu tokyo ulaanbaatar urumqi vientiane vladivostok yakutsk yekaterinburg yerevan"),
        ("atlantic", "azores bermuda canary cape_verde faroe madeira reykjavik south_georgia st_helena stanley"),
        ("australia", "adelaide brisbane broken_hill darwin eucla hobart lindeman lord_howe melbourne perth sydney"),
        ("europe", "amsterdam andorra athens belgrade berlin bratislava brussels bucharest budapest chisinau copenhagen dublin gibraltar guernsey "
            + "helsinki isle_of_man istanbul jersey kaliningrad lisbon ljubljana london luxembourg madrid malta mariehamn minsk monaco moscow "
            + "oslo paris podgorica prague riga rome samara san_marino sarajevo simferopol skopje sofia stockholm tallinn tirane vaduz vatican "
            + "vienna vilnius volgograd warsaw zagreb zurich"),
        ("indian", "antananarivo chagos christmas cocos comoro kerguelen mahe maldives mauritius mayotte reunion"),
        ("pacific", "apia auckland chatham chuuk easter efate fakaofo fiji funafuti galapagos gambier guadalcanal guam honolulu kiritimati kosrae "
            + "kwajalein majuro marquesas midway nauru niue norfolk noumea pago_pago palau pitcairn pohnpei port_moresby rarotonga saipan "
            + "tahiti tarawa tongatapu wake wallis"),
    ];

    private static readonly HashSet<string> Zones = AllZones();

    public static bool IsZone(string word) => Zones.Contains(word);

    private static HashSet<string> AllZones()
    {
        var zones = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (area, places) in Areas)
            foreach (var place in places.Split(' ')) zones.Add(area + "/" + place);
        return zones;
    }

    public static bool IsAbbreviation(string word) => Abbreviations.Contains(word);
}
