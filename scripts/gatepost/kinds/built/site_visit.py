"""The kind `site-visit`. Written by scripts/generate.py from templates/site-visit; do not edit."""

from types import MappingProxyType

from gatepost.kinds.built import whole
from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec
from gatepost.model import Status

MADE_OF = (1617982538, 414631549)
KIND = whole(
    Kind(
        name='site-visit',
        title='Site visit',
        version='1.0',
        audience='internal',
        guidance='What sales saw at the customer together with somebody from production or delivery, with figures, and what changes because of it.',
        files=(
            'site-visit.md',
        ),
        free_order=False,
        unknown_allowed=True,
        fields=MappingProxyType({
            'title': FieldSpec(
                name='title',
                guidance='What the deal is called; the same in all its documents.',
            ),
            'customer': FieldSpec(
                name='customer',
                guidance='The legal name of the customer.',
            ),
            'supplier': FieldSpec(
                name='supplier',
                guidance='Your own legal name.',
            ),
            'date': FieldSpec(
                name='date',
                type='date',
                demanded=Status.REVIEW,
                guidance='The day of the visit, or its last day.',
            ),
            'account-manager': FieldSpec(
                name='account-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who sells to this customer, and went along.',
            ),
            'delivery-manager': FieldSpec(
                name='delivery-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who answers for what changes in production and delivery.',
            ),
        }),
        sections=(
            SectionSpec(
                key='who-went',
                title='Who went',
                level=2,
                position=0,
                parent=None,
                names=frozenset(('attendance', 'participants', 'people', 'visitors', 'who was there', 'who went')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'side': ColumnSpec(key='side', title='Side', names=frozenset(('department', 'for', 'from', 'side', 'team'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('name', 'person', 'who'))), 'job': ColumnSpec(key='job', title='Job', names=frozenset(('function', 'job', 'position', 'role'))), 'looked-at': ColumnSpec(key='looked-at', title='Looked at', names=frozenset(('looked at', 'looked for', 'task', 'what they looked at')))}), each=MappingProxyType({'side': (('Sales', {}), ('Production or delivery', {})),}), checks=(TableCheck(kind='unique', columns=('name',)),), lookup=MappingProxyType({'department': 'side', 'for': 'side', 'from': 'side', 'side': 'side', 'team': 'side', 'name': 'name', 'person': 'name', 'who': 'name', 'function': 'job', 'job': 'job', 'position': 'job', 'role': 'job', 'looked at': 'looked-at', 'looked for': 'looked-at', 'task': 'looked-at', 'what they looked at': 'looked-at'}), samples=frozenset(('Production or delivery', 'Sales', '[[account-manager]]', '[[job]]', '[[name]]', '[[what]]'))),
                source='## Who went\n\n<!--\nSales alone sees buyers. Take along somebody who makes, packs or delivers it; a different one each time, if you can. Write what each looked at, so that\ntwo people do not look at the same shelf.\n-->\n\n| Side | Name | Job | Looked at |\n|---|---|---|---|\n| Sales | [[account-manager]] | [[job]] | [[what]] |\n| Production or delivery | [[name]] | [[job]] | [[what]] |\n',
                guidance='Sales alone sees buyers. Take along somebody who makes, packs or delivers it; a different one each time, if you can. Write what each looked at, so that\ntwo people do not look at the same shelf.',
                owned=frozenset(('Production or delivery | [[name]] | [[job]] | [[what]]', 'Sales | [[account-manager]] | [[job]] | [[what]]')),
                fielded=('Sales | [[account-manager]] | [[job]] | [[what]]',),
            ),
            SectionSpec(
                key='where',
                title='Where',
                level=2,
                position=1,
                parent=None,
                names=frozenset(('locations', 'place', 'places', 'places visited', 'site', 'sites', 'where', 'where we went')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'place': ColumnSpec(key='place', title='Place', names=frozenset(('location', 'place', 'site', 'where'))), 'shown-by': ColumnSpec(key='shown-by', title='Shown by', type='person', names=frozenset(('guide', 'person', 'shown by', 'whom we met', 'with'))), 'on': ColumnSpec(key='on', title='On', type='date', names=frozenset(('date', 'on', 'when')))}), lookup=MappingProxyType({'location': 'place', 'place': 'place', 'site': 'place', 'where': 'place', 'guide': 'shown-by', 'person': 'shown-by', 'shown by': 'shown-by', 'whom we met': 'shown-by', 'with': 'shown-by', 'date': 'on', 'on': 'on', 'when': 'on'}), samples=frozenset(('[[depot, workshop, station or line]]', '[[name]]', '[[yyyy-mm-dd]]'))),
                source='## Where\n\n<!--\nThe store, the workshop, the machine: places where goods lie or are used. A meeting room is no place. Name who showed it to you, because you will ask\nagain.\n-->\n\n| Place | Shown by | On |\n|---|---|---|\n| [[depot, workshop, station or line]] | [[name]] | [[yyyy-mm-dd]] |\n',
                guidance='The store, the workshop, the machine: places where goods lie or are used. A meeting room is no place. Name who showed it to you, because you will ask\nagain.',
                owned=frozenset(('[[depot, workshop, station or line]] | [[name]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='what-was-seen',
                title='What was seen',
                level=2,
                position=2,
                parent=None,
                names=frozenset(('findings', 'observations', 'seen', 'what was seen', 'what we saw')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'place': ColumnSpec(key='place', title='Place', names=frozenset(('location', 'place', 'site', 'where'))), 'what-was-seen': ColumnSpec(key='what-was-seen', title='What was seen', names=frozenset(('observation', 'seen', 'what', 'what was seen'))), 'figure': ColumnSpec(key='figure', title='Figure', names=frozenset(('count', 'figure', 'how many', 'measured', 'number')), measured=True)}), lookup=MappingProxyType({'location': 'place', 'place': 'place', 'site': 'place', 'where': 'place', 'observation': 'what-was-seen', 'seen': 'what-was-seen', 'what': 'what-was-seen', 'what was seen': 'what-was-seen', 'count': 'figure', 'figure': 'figure', 'how many': 'figure', 'measured': 'figure', 'number': 'figure'}), samples=frozenset(('[[count, measure or date on the label]]', '[[place]]', '[[what lay, ran, leaked or was missing there]]'))),
                source='## What was seen\n\n<!--\nWhat you saw and not what you were told, each with a figure: count, measure, read the label. "11 of 17 rings in the bin were still good" changes an\noffer; "many parts are thrown away" changes nothing. Take the photograph, but ask first.\n-->\n\n| Place | What was seen | Figure |\n|---|---|---|\n| [[place]] | [[what lay, ran, leaked or was missing there]] | [[count, measure or date on the label]] |\n',
                guidance='What you saw and not what you were told, each with a figure: count, measure, read the label. "11 of 17 rings in the bin were still good" changes an\noffer; "many parts are thrown away" changes nothing. Take the photograph, but ask first.',
                owned=frozenset(('[[place]] | [[what lay, ran, leaked or was missing there]] | [[count, measure or date on the label]]',)),
            ),
            SectionSpec(
                key='how-they-use-and-order',
                title='How they use and order',
                level=2,
                position=3,
                parent=None,
                names=frozenset(('how it is used and ordered', 'how they order', 'how they use and order', 'how they use it', 'ordering', 'usage and ordering', 'use', 'use and ordering')),
                owner='Account Manager',
                source='## How they use and order\n\n<!--\nFrom the moment in which somebody notices that a part is missing to the moment in which it is fitted: who notices, who orders, on what, how many, when\nmost. Say where it gets stuck. What do they order of others that you could deliver?\n-->\n\n[[Who notices, who orders how many and on what, who fits it, and where it gets stuck.]]\n',
                guidance='From the moment in which somebody notices that a part is missing to the moment in which it is fitted: who notices, who orders, on what, how many, when\nmost. Say where it gets stuck. What do they order of others that you could deliver?',
                owned=frozenset(('[[Who notices, who orders how many and on what, who fits it, and where it gets stuck.]]',)),
            ),
            SectionSpec(
                key='what-changes-at-ours',
                title='What changes at ours',
                level=2,
                position=4,
                parent=None,
                names=frozenset(('actions', 'changes', 'consequences', 'what changes', 'what changes at ours', 'what follows', 'what we change')),
                absent=True,
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'change': ColumnSpec(key='change', title='Change', names=frozenset(('action', 'change', 'what', 'what will be different'))), 'where': ColumnSpec(key='where', title='Where', names=frozenset(('area', 'at', 'in', 'where'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('name', 'owner', 'responsible', 'who'))), 'by': ColumnSpec(key='by', title='By', type='date', names=frozenset(('by', 'by when', 'date', 'due', 'until')))}), lookup=MappingProxyType({'action': 'change', 'change': 'change', 'what': 'change', 'what will be different': 'change', 'area': 'where', 'at': 'where', 'in': 'where', 'where': 'where', 'name': 'owner', 'owner': 'owner', 'responsible': 'owner', 'who': 'owner', 'by': 'by', 'by when': 'by', 'date': 'by', 'due': 'by', 'until': 'by'}), samples=frozenset(('[[name]]', '[[production, stock, packing, offer or price]]', '[[what will be different]]', '[[yyyy-mm-dd]]'))),
                source='## What changes at ours\n\n<!--\nWhat production, stock, packing, price or the offer does differently because of this visit, with a name and a day. Nothing? Write "Not applicable:" and\nwhy the trip was worth it all the same; then ask yourself whether you looked.\n-->\n\n| Change | Where | Owner | By |\n|---|---|---|---|\n| [[what will be different]] | [[production, stock, packing, offer or price]] | [[name]] | [[yyyy-mm-dd]] |\n',
                guidance='What production, stock, packing, price or the offer does differently because of this visit, with a name and a day. Nothing? Write "Not applicable:" and\nwhy the trip was worth it all the same; then ask yourself whether you looked.',
                owned=frozenset(('[[what will be different]] | [[production, stock, packing, offer or price]] | [[name]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='promises-made-on-the-visit',
                title='Promises made on the visit',
                level=2,
                position=5,
                parent=None,
                names=frozenset(('promises', 'promises list', 'promises made', 'promises made on the visit', 'what was promised', 'what we promised')),
                absent=True,
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'promise': ColumnSpec(key='promise', title='Promise', names=frozenset(('promise', 'what', 'what was promised'))), 'to-whom': ColumnSpec(key='to-whom', title='To whom', type='person', names=frozenset(('promised to', 'to', 'to whom'))), 'by-whom': ColumnSpec(key='by-whom', title='By whom', type='person', names=frozenset(('by', 'by whom', 'promised by', 'who'))), 'kept-by': ColumnSpec(key='kept-by', title='Kept by', type='ref', to='DEL', elsewhere=True, names=frozenset(('deliverable', 'how it is kept', 'kept by', 'kept with')))}), item='PRM', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'promise': 'promise', 'what': 'promise', 'what was promised': 'promise', 'promised to': 'to-whom', 'to': 'to-whom', 'to whom': 'to-whom', 'by': 'by-whom', 'by whom': 'by-whom', 'promised by': 'by-whom', 'who': 'by-whom', 'deliverable': 'kept-by', 'how it is kept': 'kept-by', 'kept by': 'kept-by', 'kept with': 'kept-by'}), samples=frozenset(('PRM-001', '[[DEL-001, or none: who keeps it and how]]', '[[name]]', '[[what they may expect, and by when]]'))),
                source='## Promises made on the visit\n\n<!--\nEach thing that one of you promised there, also the polite ones: "I will send you the drawing." In the last column stands the deliverable that keeps\nit, or "none:" and who keeps it instead. These go on into the promises list of the handover, so go on with its numbers. None? Write "Not applicable:"\nand say that you asked each other.\n-->\n\n| Id | Promise | To whom | By whom | Kept by |\n|---|---|---|---|---|\n| PRM-001 | [[what they may expect, and by when]] | [[name]] | [[name]] | [[DEL-001, or none: who keeps it and how]] |\n',
                guidance='Each thing that one of you promised there, also the polite ones: "I will send you the drawing." In the last column stands the deliverable that keeps\nit, or "none:" and who keeps it instead. These go on into the promises list of the handover, so go on with its numbers. None? Write "Not applicable:"\nand say that you asked each other.',
                owned=frozenset(('PRM-001 | [[what they may expect, and by when]] | [[name]] | [[name]] | [[DEL-001, or none: who keeps it and how]]',)),
            ),
        ),
        by_key=MappingProxyType({}),
        lookup=MappingProxyType({}),
        template='---\ntemplate: site-visit@1.0\nstatus: draft\ntitle: "[[title]]"\ncustomer: "[[customer]]"\nsupplier: "[[supplier]]"\ndate: "[[date]]"\naccount-manager: "[[account-manager]]"\ndelivery-manager: "[[delivery-manager]]"\n---\n\n# [[title]]: site visit\n\n<!--\nFilled in on the way home, by those who went. A visit counts when somebody from production or delivery saw with their own eyes how the goods are\nstored, opened and used. It stays in the house, but whatever you promised there binds you: it stands at the end.\n-->\n\n## Who went\n\n<!--\nSales alone sees buyers. Take along somebody who makes, packs or delivers it; a different one each time, if you can. Write what each looked at, so that\ntwo people do not look at the same shelf.\n-->\n\n| Side | Name | Job | Looked at |\n|---|---|---|---|\n| Sales | [[account-manager]] | [[job]] | [[what]] |\n| Production or delivery | [[name]] | [[job]] | [[what]] |\n\n## Where\n\n<!--\nThe store, the workshop, the machine: places where goods lie or are used. A meeting room is no place. Name who showed it to you, because you will ask\nagain.\n-->\n\n| Place | Shown by | On |\n|---|---|---|\n| [[depot, workshop, station or line]] | [[name]] | [[yyyy-mm-dd]] |\n\n## What was seen\n\n<!--\nWhat you saw and not what you were told, each with a figure: count, measure, read the label. "11 of 17 rings in the bin were still good" changes an\noffer; "many parts are thrown away" changes nothing. Take the photograph, but ask first.\n-->\n\n| Place | What was seen | Figure |\n|---|---|---|\n| [[place]] | [[what lay, ran, leaked or was missing there]] | [[count, measure or date on the label]] |\n\n## How they use and order\n\n<!--\nFrom the moment in which somebody notices that a part is missing to the moment in which it is fitted: who notices, who orders, on what, how many, when\nmost. Say where it gets stuck. What do they order of others that you could deliver?\n-->\n\n[[Who notices, who orders how many and on what, who fits it, and where it gets stuck.]]\n\n## What changes at ours\n\n<!--\nWhat production, stock, packing, price or the offer does differently because of this visit, with a name and a day. Nothing? Write "Not applicable:" and\nwhy the trip was worth it all the same; then ask yourself whether you looked.\n-->\n\n| Change | Where | Owner | By |\n|---|---|---|---|\n| [[what will be different]] | [[production, stock, packing, offer or price]] | [[name]] | [[yyyy-mm-dd]] |\n\n## Promises made on the visit\n\n<!--\nEach thing that one of you promised there, also the polite ones: "I will send you the drawing." In the last column stands the deliverable that keeps\nit, or "none:" and who keeps it instead. These go on into the promises list of the handover, so go on with its numbers. None? Write "Not applicable:"\nand say that you asked each other.\n-->\n\n| Id | Promise | To whom | By whom | Kept by |\n|---|---|---|---|---|\n| PRM-001 | [[what they may expect, and by when]] | [[name]] | [[name]] | [[DEL-001, or none: who keeps it and how]] |\n',
        guidance_texts=frozenset((
            'Each thing that one of you promised there, also the polite ones: "I will send you the drawing." In the last column stands the deliverable that keeps it, or "none:" and who keeps it instead. These go on into the promises list of the handover, so go on with its numbers. None? Write "Not applicable:" and say that you asked each other.',
            'Filled in on the way home, by those who went. A visit counts when somebody from production or delivery saw with their own eyes how the goods are stored, opened and used. It stays in the house, but whatever you promised there binds you: it stands at the end.',
            'From the moment in which somebody notices that a part is missing to the moment in which it is fitted: who notices, who orders, on what, how many, when most. Say where it gets stuck. What do they order of others that you could deliver?',
            'Sales alone sees buyers. Take along somebody who makes, packs or delivers it; a different one each time, if you can. Write what each looked at, so that two people do not look at the same shelf.',
            'The store, the workshop, the machine: places where goods lie or are used. A meeting room is no place. Name who showed it to you, because you will ask again.',
            'What production, stock, packing, price or the offer does differently because of this visit, with a name and a day. Nothing? Write "Not applicable:" and why the trip was worth it all the same; then ask yourself whether you looked.',
            'What you saw and not what you were told, each with a figure: count, measure, read the label. "11 of 17 rings in the bin were still good" changes an offer; "many parts are thrown away" changes nothing. Take the photograph, but ask first.',
        )),
        asked=(),
        form=True,
    ),
    {
        'attendance': (
            0,
        ),
        'participants': (
            0,
        ),
        'people': (
            0,
        ),
        'visitors': (
            0,
        ),
        'who was there': (
            0,
        ),
        'who went': (
            0,
        ),
        'locations': (
            1,
        ),
        'place': (
            1,
        ),
        'places': (
            1,
        ),
        'places visited': (
            1,
        ),
        'site': (
            1,
        ),
        'sites': (
            1,
        ),
        'where': (
            1,
        ),
        'where we went': (
            1,
        ),
        'findings': (
            2,
        ),
        'observations': (
            2,
        ),
        'seen': (
            2,
        ),
        'what was seen': (
            2,
        ),
        'what we saw': (
            2,
        ),
        'how it is used and ordered': (
            3,
        ),
        'how they order': (
            3,
        ),
        'how they use and order': (
            3,
        ),
        'how they use it': (
            3,
        ),
        'ordering': (
            3,
        ),
        'usage and ordering': (
            3,
        ),
        'use': (
            3,
        ),
        'use and ordering': (
            3,
        ),
        'actions': (
            4,
        ),
        'changes': (
            4,
        ),
        'consequences': (
            4,
        ),
        'what changes': (
            4,
        ),
        'what changes at ours': (
            4,
        ),
        'what follows': (
            4,
        ),
        'what we change': (
            4,
        ),
        'promises': (
            5,
        ),
        'promises list': (
            5,
        ),
        'promises made': (
            5,
        ),
        'promises made on the visit': (
            5,
        ),
        'what was promised': (
            5,
        ),
        'what we promised': (
            5,
        ),
    },
)
