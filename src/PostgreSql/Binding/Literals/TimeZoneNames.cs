using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>
/// The time zone abbreviations that every server knows unless its timezone_abbreviations were edited (share/timezonesets/Default of
/// PostgreSQL 13 to 18). Names of whole zones come from a database that servers have in different states; none of them is taken for certain.
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

    public static bool IsAbbreviation(string word) => Abbreviations.Contains(word);
}
