/**
 * Spellings that an editor may put for one another without another word being said, one group a line. Only pairs that
 * mean the same in every sentence: "programme" and "program" do not.
 */
const GROUPS = `
organise organize | organised organized | organises organizes | organising organizing | organisation organization | organisations organizations
recognise recognize | recognised recognized | recognises recognizes | recognising recognizing
apologise apologize | apologised apologized | apologising apologizing
criticise criticize | criticised criticized | criticises criticizes | criticising criticizing
emphasise emphasize | emphasised emphasized | emphasises emphasizes | emphasising emphasizing
authorise authorize | authorised authorized | authorising authorizing | authorisation authorization
mobilise mobilize | mobilised mobilized | mobilising mobilizing | mobilisation mobilization
normalise normalize | normalised normalized | normalisation normalization
stabilise stabilize | stabilised stabilized | stabilisation stabilization
prioritise prioritize | prioritised prioritized | prioritising prioritizing
summarise summarize | summarised summarized | realise realize | realised realized | realising realizing
minimise minimize | minimised minimized | maximise maximize | neutralise neutralize | neutralised neutralized
jeopardise jeopardize | jeopardised jeopardized | characterise characterize | characterised characterized
centralised centralized | civilisation civilization | demilitarised demilitarized | penalise penalize | penalised penalized
finalise finalize | finalised finalized | legalise legalize | legalised legalized | utilise utilize | utilised utilized
hospitalised hospitalized | privatise privatize | privatised privatized | privatisation privatization
analyse analyze | analysed analyzed | analysing analyzing | paralyse paralyze | paralysed paralyzed
colour color | colours colors | coloured colored | honour honor | honours honors | honoured honored | honouring honoring
labour labor | neighbour neighbor | neighbours neighbors | neighbouring neighboring | neighbourhood neighborhood | neighbourhoods neighborhoods
behaviour behavior | favour favor | favours favors | favoured favored | favourable favorable | favourite favorite
harbour harbor | harbours harbors | rumour rumor | rumours rumors | rumoured rumored | endeavour endeavor | humour humor | vapour vapor
armour armor | armoured armored | saviour savior | parlour parlor | tumour tumor | tumours tumors | vigour vigor | candour candor
centre center | centres centers | centred centered | theatre theater | theatres theaters | metre meter | metres meters
kilometre kilometer | kilometres kilometers | litre liter | litres liters | fibre fiber | calibre caliber
defence defense | defences defenses | offence offense | offences offenses | licence license | pretence pretense
travelled traveled | travelling traveling | traveller traveler | travellers travelers | cancelled canceled | cancelling canceling
labelled labeled | labelling labeling | modelled modeled | signalled signaled | signalling signaling | fuelled fueled | fuelling fueling
channelled channeled | levelled leveled | quarrelled quarreled | counsellor counselor | jewellery jewelry | fulfil fulfill | enrol enroll
ageing aging | judgement judgment | judgements judgments | acknowledgement acknowledgment | sceptical skeptical | sceptic skeptic | sceptics skeptics | scepticism skepticism
aluminium aluminum | aeroplane airplane | manoeuvre maneuver | manoeuvres maneuvers | manoeuvred maneuvered | mould mold | plough plow | pyjamas pajamas
amidst amid | amongst among | whilst while | towards toward | afterwards afterward | learnt learned | burnt burned | spelt spelled
adviser advisor | advisers advisors | focussed focused | focusses focuses | targetted targeted | benefitted benefited | cooperate coöperate
kyiv kiev | odesa odessa | kharkiv kharkov | lviv lvov | dnipro dnepr | chornobyl chernobyl | donbas donbass
beijing peking | yangon rangoon | mumbai bombay | kolkata calcutta | chennai madras | turkiye türkiye | hezbollah hizbollah hizbullah
quran koran | muslim moslem | muslims moslems | qaeda qaida | sharia shariah | tehran teheran | makkah mecca
`;

/** Each listed spelling, in lower case, and the one that stands for its group. */
export const SPELLING_VARIANTS: ReadonlyMap<string, string> = new Map(
  GROUPS.split(/[|\n]/)
    .map((group) => group.trim().split(' '))
    .flatMap(([first = '', ...others]) => others.map((other): [string, string] => [other, first])),
);

/** Words that may come and go without another thing being said. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'that']);
