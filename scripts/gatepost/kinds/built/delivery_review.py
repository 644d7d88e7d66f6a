"""The kind `delivery-review`. Written by scripts/generate.py from templates/delivery-review; do not edit."""

from types import MappingProxyType

from gatepost.kinds.built import whole
from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec
from gatepost.model import Status

MADE_OF = (843254883, 2197628527)
KIND = whole(
    Kind(
        name='delivery-review',
        title='Delivery review',
        version='1.0',
        audience='customer',
        guidance="One review with the customer: what was promised until now against what was delivered, the customer's own words, and who does what next.",
        files=(
            'delivery-review.md',
        ),
        free_order=False,
        unknown_allowed=False,
        fields=MappingProxyType({
            'title': FieldSpec(
                name='title',
                guidance='What the work is called; the same in all documents of the deal.',
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
                guidance='The day of the review.',
            ),
            'next-review': FieldSpec(
                name='next-review',
                type='date',
                demanded=Status.REVIEW,
                after='date',
                guidance='The day of the next one, agreed before anybody leaves.',
            ),
            'account-manager': FieldSpec(
                name='account-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who sold it, sits in the review and leads it.',
            ),
            'project-manager': FieldSpec(
                name='project-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who runs the work.',
            ),
        }),
        sections=(
            SectionSpec(
                key='attendance',
                title='Attendance',
                level=2,
                position=0,
                parent=None,
                names=frozenset(('attendance', 'attendees', 'in attendance', 'participants', 'present', 'those present', 'who was there')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('as', 'function', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('name', 'person', 'who'))), 'organisation': ColumnSpec(key='organisation', title='Organisation', names=frozenset(('company', 'for', 'of', 'organisation', 'organization')))}), each=MappingProxyType({'role': (('Account Manager', {}), ('Project Manager', {})),}), checks=(TableCheck(kind='unique', columns=('name',)),), lookup=MappingProxyType({'as': 'role', 'function': 'role', 'role': 'role', 'name': 'name', 'person': 'name', 'who': 'name', 'company': 'organisation', 'for': 'organisation', 'of': 'organisation', 'organisation': 'organisation', 'organization': 'organisation'}), samples=frozenset(('Account Manager', 'Project Manager', '[[account-manager]]', '[[customer]]', '[[name]]', '[[project-manager]]', '[[role at the customer]]', '[[supplier]]'))),
                source='## Attendance\n\n<!--\nWho was there, by name. The Account Manager has to be: whoever made the promise hears how it was kept, from the one to whom it was made. If they cannot\ncome, move the meeting.\n-->\n\n| Role | Name | Organisation |\n|---|---|---|\n| Account Manager | [[account-manager]] | [[supplier]] |\n| Project Manager | [[project-manager]] | [[supplier]] |\n| [[role at the customer]] | [[name]] | [[customer]] |\n',
                guidance='Who was there, by name. The Account Manager has to be: whoever made the promise hears how it was kept, from the one to whom it was made. If they cannot\ncome, move the meeting.',
                owned=frozenset(('Account Manager | [[account-manager]] | [[supplier]]', 'Project Manager | [[project-manager]] | [[supplier]]', '[[role at the customer]] | [[name]] | [[customer]]')),
                fielded=('Account Manager | [[account-manager]] | [[supplier]]', 'Project Manager | [[project-manager]] | [[supplier]]', '[[role at the customer]] | [[name]] | [[customer]]'),
            ),
            SectionSpec(
                key='promised-and-delivered',
                title='Promised and delivered',
                level=2,
                position=1,
                parent=None,
                names=frozenset(('deliverables', 'delivered', 'delivery so far', 'progress', 'promised against delivered', 'promised and delivered', 'promised vs delivered', 'status of deliverables', 'what was promised and what was delivered')),
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'deliverable': ColumnSpec(key='deliverable', title='Deliverable', type='ref', to='DEL', elsewhere=True, names=frozenset(('deliverable', 'deliverables', 'id', 'product', 'products'))), 'what': ColumnSpec(key='what', title='What', names=frozenset(('description', 'name', 'title', 'what'))), 'promised-on': ColumnSpec(key='promised-on', title='Promised on', type='date', names=frozenset(('due', 'promised', 'promised for', 'promised on'))), 'delivered-on': ColumnSpec(key='delivered-on', title='Delivered on', type='date', names=frozenset(('delivered', 'delivered on', 'handed over on')), optional=True), 'accepted-on': ColumnSpec(key='accepted-on', title='Accepted on', type='date', names=frozenset(('accepted', 'accepted on')), optional=True), 'what-differs': ColumnSpec(key='what-differs', title='What differs', names=frozenset(('difference', 'remarks', 'what differs', 'what is different', 'why')))}), checks=(TableCheck(kind='before', columns=('delivered-on', 'accepted-on')),), lookup=MappingProxyType({'deliverable': 'deliverable', 'deliverables': 'deliverable', 'id': 'deliverable', 'product': 'deliverable', 'products': 'deliverable', 'description': 'what', 'name': 'what', 'title': 'what', 'what': 'what', 'due': 'promised-on', 'promised': 'promised-on', 'promised for': 'promised-on', 'promised on': 'promised-on', 'delivered': 'delivered-on', 'delivered on': 'delivered-on', 'handed over on': 'delivered-on', 'accepted': 'accepted-on', 'accepted on': 'accepted-on', 'difference': 'what-differs', 'remarks': 'what-differs', 'what differs': 'what-differs', 'what is different': 'what-differs', 'why': 'what-differs'}), samples=frozenset(('[[DEL-001]]', '[[nothing, or what and why]]', '[[what it is]]', '[[yyyy-mm-dd, or leave empty]]', '[[yyyy-mm-dd]]'))),
                source="## Promised and delivered\n\n<!--\nEvery deliverable that was due by today, and the next one. The day promised is the one in the bid that was signed, or in the change that moved it, and\nnot the one in last month's plan. Where it was not delivered or not accepted, the cell stays empty and the last column says why and what happens next.\n-->\n\n| Deliverable | What | Promised on | Delivered on | Accepted on | What differs |\n|---|---|---|---|---|---|\n| [[DEL-001]] | [[what it is]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd, or leave empty]] | [[yyyy-mm-dd, or leave empty]] | [[nothing, or what and why]] |\n",
                guidance="Every deliverable that was due by today, and the next one. The day promised is the one in the bid that was signed, or in the change that moved it, and\nnot the one in last month's plan. Where it was not delivered or not accepted, the cell stays empty and the last column says why and what happens next.",
                owned=frozenset(('[[DEL-001]] | [[what it is]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd, or leave empty]] | [[yyyy-mm-dd, or leave empty]] | [[nothing, or what and why]]',)),
            ),
            SectionSpec(
                key='other-promises',
                title='Other promises',
                level=2,
                position=2,
                parent=None,
                names=frozenset(('commitments', 'other promises', 'promises', 'promises kept and open', 'promises list', 'what else was promised')),
                absent=True,
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'promise': ColumnSpec(key='promise', title='Promise', names=frozenset(('commitment', 'promise', 'what was promised'))), 'made-on': ColumnSpec(key='made-on', title='Made on', type='date', names=frozenset(('date', 'made on', 'promised on', 'since'))), 'state': ColumnSpec(key='state', title='State', type='choice', values=('kept', 'open', 'broken'), names=frozenset(('kept', 'state', 'status'))), 'what-happens-next': ColumnSpec(key='what-happens-next', title='What happens next', names=frozenset(('next', 'next step', 'remarks', 'then', 'what happens next')))}), lookup=MappingProxyType({'commitment': 'promise', 'promise': 'promise', 'what was promised': 'promise', 'date': 'made-on', 'made on': 'made-on', 'promised on': 'made-on', 'since': 'made-on', 'kept': 'state', 'state': 'state', 'status': 'state', 'next': 'what-happens-next', 'next step': 'what-happens-next', 'remarks': 'what-happens-next', 'then': 'what-happens-next', 'what happens next': 'what-happens-next'}), samples=frozenset(('[[kept, open or broken]]', '[[what they were told]]', '[[who does what, by when]]', '[[yyyy-mm-dd]]'))),
                source='## Other promises\n\n<!--\nWhat was promised beside the deliverables: people, rhythm, answers, visits. Read the list aloud. "Open" has a day on which it is kept; "broken" says\nwhat you do about it. Ask the customer: "Is there anything that you were told and do not find here?" If the list is empty, write "Not applicable:" and\nwho asked.\n-->\n\n| Promise | Made on | State | What happens next |\n|---|---|---|---|\n| [[what they were told]] | [[yyyy-mm-dd]] | [[kept, open or broken]] | [[who does what, by when]] |\n',
                guidance='What was promised beside the deliverables: people, rhythm, answers, visits. Read the list aloud. "Open" has a day on which it is kept; "broken" says\nwhat you do about it. Ask the customer: "Is there anything that you were told and do not find here?" If the list is empty, write "Not applicable:" and\nwho asked.',
                owned=frozenset(('[[what they were told]] | [[yyyy-mm-dd]] | [[kept, open or broken]] | [[who does what, by when]]',)),
            ),
            SectionSpec(
                key='tolerances',
                title='Tolerances',
                level=2,
                position=3,
                parent=None,
                names=frozenset(('state of the tolerances', 'time cost quality and scope', 'tolerance', 'tolerances', 'where we stand', 'within tolerance')),
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'aspect': ColumnSpec(key='aspect', title='Aspect', names=frozenset(('aspect', 'subject', 'tolerance'))), 'agreed': ColumnSpec(key='agreed', title='Agreed', names=frozenset(('agreed', 'agreed limit', 'limit', 'target'))), 'forecast': ColumnSpec(key='forecast', title='Forecast', names=frozenset(('expected', 'forecast', 'today s forecast', 'will be')), measured=True), 'state': ColumnSpec(key='state', title='State', type='choice', values=('inside', 'at the edge', 'exceeded'), names=frozenset(('state', 'status', 'where it stands')))}), each=MappingProxyType({'aspect': (('Time', {}), ('Cost', {}), ('Quality', {}), ('Scope', {})),}), lookup=MappingProxyType({'aspect': 'aspect', 'subject': 'aspect', 'tolerance': 'aspect', 'agreed': 'agreed', 'agreed limit': 'agreed', 'limit': 'agreed', 'target': 'agreed', 'expected': 'forecast', 'forecast': 'forecast', 'today s forecast': 'forecast', 'will be': 'forecast', 'state': 'state', 'status': 'state', 'where it stands': 'state'}), samples=frozenset(('Cost', 'Quality', 'Scope', 'Time', '[[amount or days, and how much more it may be]]', '[[amount or days]]', '[[criteria, and what may stay open]]', '[[day and how much later it may be]]', '[[day by what we know today]]', '[[figure]]', '[[inside, at the edge or exceeded]]', '[[what is in, and what may be dropped]]', '[[what will be there]]'))),
                source='## Tolerances\n\n<!--\nFor each aspect what was agreed, what it will be by today\'s knowledge, and whether that lies inside. "At the edge" is the useful answer: it comes before\nthe surprise. Forecasts, not feelings: days, money, number of faults.\n-->\n\n| Aspect | Agreed | Forecast | State |\n|---|---|---|---|\n| Time | [[day and how much later it may be]] | [[day by what we know today]] | [[inside, at the edge or exceeded]] |\n| Cost | [[amount or days, and how much more it may be]] | [[amount or days]] | [[inside, at the edge or exceeded]] |\n| Quality | [[criteria, and what may stay open]] | [[figure]] | [[inside, at the edge or exceeded]] |\n| Scope | [[what is in, and what may be dropped]] | [[what will be there]] | [[inside, at the edge or exceeded]] |\n',
                guidance='For each aspect what was agreed, what it will be by today\'s knowledge, and whether that lies inside. "At the edge" is the useful answer: it comes before\nthe surprise. Forecasts, not feelings: days, money, number of faults.',
                owned=frozenset(('Cost | [[amount or days, and how much more it may be]] | [[amount or days]] | [[inside, at the edge or exceeded]]', 'Quality | [[criteria, and what may stay open]] | [[figure]] | [[inside, at the edge or exceeded]]', 'Scope | [[what is in, and what may be dropped]] | [[what will be there]] | [[inside, at the edge or exceeded]]', 'Time | [[day and how much later it may be]] | [[day by what we know today]] | [[inside, at the edge or exceeded]]')),
            ),
            SectionSpec(
                key='changes',
                title='Changes',
                level=2,
                position=4,
                parent=None,
                names=frozenset(('change log', 'change requests', 'changes', 'changes since the last review', 'list of changes', 'requests for change')),
                absent=True,
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'change': ColumnSpec(key='change', title='Change', names=frozenset(('change', 'description', 'request', 'what'))), 'asked-for-by': ColumnSpec(key='asked-for-by', title='Asked for by', type='person', names=frozenset(('asked by', 'asked for by', 'raised by', 'requested by'))), 'price-and-dates': ColumnSpec(key='price-and-dates', title='Price and dates', names=frozenset(('effect', 'effect on price and dates', 'impact', 'price and dates'))), 'state': ColumnSpec(key='state', title='State', type='choice', values=('proposed', 'agreed', 'refused'), names=frozenset(('decision', 'state', 'status')))}), item='CHG', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'change': 'change', 'description': 'change', 'request': 'change', 'what': 'change', 'asked by': 'asked-for-by', 'asked for by': 'asked-for-by', 'raised by': 'asked-for-by', 'requested by': 'asked-for-by', 'effect': 'price-and-dates', 'effect on price and dates': 'price-and-dates', 'impact': 'price-and-dates', 'price and dates': 'price-and-dates', 'decision': 'state', 'state': 'state', 'status': 'state'}), samples=frozenset(('CHG-001', '[[amount and days, or none]]', '[[name]]', '[[proposed, agreed or refused]]', '[[what is to be different]]'))),
                source='## Changes\n\n<!--\nEvery change since the last review, asked for by either side, with what it does to price and dates. Nobody works on one that is not agreed. None? Write\n"Not applicable:" and say that you asked.\n-->\n\n| Id | Change | Asked for by | Price and dates | State |\n|---|---|---|---|---|\n| CHG-001 | [[what is to be different]] | [[name]] | [[amount and days, or none]] | [[proposed, agreed or refused]] |\n',
                guidance='Every change since the last review, asked for by either side, with what it does to price and dates. Nobody works on one that is not agreed. None? Write\n"Not applicable:" and say that you asked.',
                owned=frozenset(('CHG-001 | [[what is to be different]] | [[name]] | [[amount and days, or none]] | [[proposed, agreed or refused]]',)),
            ),
            SectionSpec(
                key='in-the-customer-s-words',
                title="In the customer's words",
                level=2,
                position=5,
                parent=None,
                names=frozenset(('customer feedback', 'customer s words', 'feedback', 'in the customer s words', 'in their words', 'the customer s view', 'the customer s words', 'voice of the customer', 'what the customer says')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'who': ColumnSpec(key='who', title='Who', type='person', names=frozenset(('name', 'person', 'who'))), 'what-they-said': ColumnSpec(key='what-they-said', title='What they said', names=frozenset(('comment', 'in their words', 'said', 'what they said', 'words'))), 'mark': ColumnSpec(key='mark', title='Mark', type='number', names=frozenset(('mark', 'rating', 'score', 'to 10')), min=1, max=10)}), lookup=MappingProxyType({'name': 'who', 'person': 'who', 'who': 'who', 'comment': 'what-they-said', 'in their words': 'what-they-said', 'said': 'what-they-said', 'what they said': 'what-they-said', 'words': 'what-they-said', 'mark': 'mark', 'rating': 'mark', 'score': 'mark', 'to 10': 'mark'}), samples=frozenset(('[[1 to 10]]', '[[name]]', '[[their words, and what would raise the mark by one]]'))),
                source="## In the customer's words\n\n<!--\nAsk each person of the customer for a mark from 1 to 10 before the figures are shown, and for the one thing that would raise it by one. Write down the\nwords, not the meaning. Do not argue. A mark that falls by two is an event, whatever the schedule says.\n-->\n\n| Who | What they said | Mark |\n|---|---|---|\n| [[name]] | [[their words, and what would raise the mark by one]] | [[1 to 10]] |\n",
                guidance='Ask each person of the customer for a mark from 1 to 10 before the figures are shown, and for the one thing that would raise it by one. Write down the\nwords, not the meaning. Do not argue. A mark that falls by two is an event, whatever the schedule says.',
                owned=frozenset(('[[name]] | [[their words, and what would raise the mark by one]] | [[1 to 10]]',)),
            ),
            SectionSpec(
                key='actions',
                title='Actions',
                level=2,
                position=6,
                parent=None,
                names=frozenset(('action items', 'actions', 'agreed actions', 'next steps', 'to do', 'what happens next')),
                absent=True,
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'action': ColumnSpec(key='action', title='Action', names=frozenset(('action', 'step', 'task', 'what'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('name', 'owner', 'responsible', 'who'))), 'by': ColumnSpec(key='by', title='By', type='date', names=frozenset(('by', 'by when', 'date', 'due', 'until')), after='date')}), lookup=MappingProxyType({'action': 'action', 'step': 'action', 'task': 'action', 'what': 'action', 'name': 'owner', 'owner': 'owner', 'responsible': 'owner', 'who': 'owner', 'by': 'by', 'by when': 'by', 'date': 'by', 'due': 'by', 'until': 'by'}), samples=frozenset(('[[name]]', '[[what will be there]]', '[[yyyy-mm-dd]]'))),
                source='## Actions\n\n<!--\nWhat one named person does by one day. Read out those of the last review first: whatever is still open stands here again, with its first date beside\nit. Nothing to do? Write "Not applicable:" and who said so.\n-->\n\n| Action | Owner | By |\n|---|---|---|\n| [[what will be there]] | [[name]] | [[yyyy-mm-dd]] |\n',
                guidance='What one named person does by one day. Read out those of the last review first: whatever is still open stands here again, with its first date beside\nit. Nothing to do? Write "Not applicable:" and who said so.',
                owned=frozenset(('[[what will be there]] | [[name]] | [[yyyy-mm-dd]]',)),
            ),
        ),
        by_key=MappingProxyType({}),
        lookup=MappingProxyType({}),
        template='---\ntemplate: delivery-review@1.0\nstatus: draft\ntitle: "[[title]]"\ncustomer: "[[customer]]"\nsupplier: "[[supplier]]"\ndate: "[[date]]"\nnext-review: "[[next-review]]"\naccount-manager: "[[account-manager]]"\nproject-manager: "[[project-manager]]"\n---\n\n# [[title]]: delivery review\n\n<!--\nOne review, one page, written in the meeting and read by both sides before it ends. The customer gets it, so nothing stands here that they may not read.\nLook at what was promised first and at the schedule afterwards. If nobody from the customer could come, it was not a review.\n-->\n\n## Attendance\n\n<!--\nWho was there, by name. The Account Manager has to be: whoever made the promise hears how it was kept, from the one to whom it was made. If they cannot\ncome, move the meeting.\n-->\n\n| Role | Name | Organisation |\n|---|---|---|\n| Account Manager | [[account-manager]] | [[supplier]] |\n| Project Manager | [[project-manager]] | [[supplier]] |\n| [[role at the customer]] | [[name]] | [[customer]] |\n\n## Promised and delivered\n\n<!--\nEvery deliverable that was due by today, and the next one. The day promised is the one in the bid that was signed, or in the change that moved it, and\nnot the one in last month\'s plan. Where it was not delivered or not accepted, the cell stays empty and the last column says why and what happens next.\n-->\n\n| Deliverable | What | Promised on | Delivered on | Accepted on | What differs |\n|---|---|---|---|---|---|\n| [[DEL-001]] | [[what it is]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd, or leave empty]] | [[yyyy-mm-dd, or leave empty]] | [[nothing, or what and why]] |\n\n## Other promises\n\n<!--\nWhat was promised beside the deliverables: people, rhythm, answers, visits. Read the list aloud. "Open" has a day on which it is kept; "broken" says\nwhat you do about it. Ask the customer: "Is there anything that you were told and do not find here?" If the list is empty, write "Not applicable:" and\nwho asked.\n-->\n\n| Promise | Made on | State | What happens next |\n|---|---|---|---|\n| [[what they were told]] | [[yyyy-mm-dd]] | [[kept, open or broken]] | [[who does what, by when]] |\n\n## Tolerances\n\n<!--\nFor each aspect what was agreed, what it will be by today\'s knowledge, and whether that lies inside. "At the edge" is the useful answer: it comes before\nthe surprise. Forecasts, not feelings: days, money, number of faults.\n-->\n\n| Aspect | Agreed | Forecast | State |\n|---|---|---|---|\n| Time | [[day and how much later it may be]] | [[day by what we know today]] | [[inside, at the edge or exceeded]] |\n| Cost | [[amount or days, and how much more it may be]] | [[amount or days]] | [[inside, at the edge or exceeded]] |\n| Quality | [[criteria, and what may stay open]] | [[figure]] | [[inside, at the edge or exceeded]] |\n| Scope | [[what is in, and what may be dropped]] | [[what will be there]] | [[inside, at the edge or exceeded]] |\n\n## Changes\n\n<!--\nEvery change since the last review, asked for by either side, with what it does to price and dates. Nobody works on one that is not agreed. None? Write\n"Not applicable:" and say that you asked.\n-->\n\n| Id | Change | Asked for by | Price and dates | State |\n|---|---|---|---|---|\n| CHG-001 | [[what is to be different]] | [[name]] | [[amount and days, or none]] | [[proposed, agreed or refused]] |\n\n## In the customer\'s words\n\n<!--\nAsk each person of the customer for a mark from 1 to 10 before the figures are shown, and for the one thing that would raise it by one. Write down the\nwords, not the meaning. Do not argue. A mark that falls by two is an event, whatever the schedule says.\n-->\n\n| Who | What they said | Mark |\n|---|---|---|\n| [[name]] | [[their words, and what would raise the mark by one]] | [[1 to 10]] |\n\n## Actions\n\n<!--\nWhat one named person does by one day. Read out those of the last review first: whatever is still open stands here again, with its first date beside\nit. Nothing to do? Write "Not applicable:" and who said so.\n-->\n\n| Action | Owner | By |\n|---|---|---|\n| [[what will be there]] | [[name]] | [[yyyy-mm-dd]] |\n',
        guidance_texts=frozenset((
            'Ask each person of the customer for a mark from 1 to 10 before the figures are shown, and for the one thing that would raise it by one. Write down the words, not the meaning. Do not argue. A mark that falls by two is an event, whatever the schedule says.',
            'Every change since the last review, asked for by either side, with what it does to price and dates. Nobody works on one that is not agreed. None? Write "Not applicable:" and say that you asked.',
            "Every deliverable that was due by today, and the next one. The day promised is the one in the bid that was signed, or in the change that moved it, and not the one in last month's plan. Where it was not delivered or not accepted, the cell stays empty and the last column says why and what happens next.",
            'For each aspect what was agreed, what it will be by today\'s knowledge, and whether that lies inside. "At the edge" is the useful answer: it comes before the surprise. Forecasts, not feelings: days, money, number of faults.',
            'One review, one page, written in the meeting and read by both sides before it ends. The customer gets it, so nothing stands here that they may not read. Look at what was promised first and at the schedule afterwards. If nobody from the customer could come, it was not a review.',
            'What one named person does by one day. Read out those of the last review first: whatever is still open stands here again, with its first date beside it. Nothing to do? Write "Not applicable:" and who said so.',
            'What was promised beside the deliverables: people, rhythm, answers, visits. Read the list aloud. "Open" has a day on which it is kept; "broken" says what you do about it. Ask the customer: "Is there anything that you were told and do not find here?" If the list is empty, write "Not applicable:" and who asked.',
            'Who was there, by name. The Account Manager has to be: whoever made the promise hears how it was kept, from the one to whom it was made. If they cannot come, move the meeting.',
        )),
        asked=(),
        form=True,
    ),
    {
        'attendance': (
            0,
        ),
        'attendees': (
            0,
        ),
        'in attendance': (
            0,
        ),
        'participants': (
            0,
        ),
        'present': (
            0,
        ),
        'those present': (
            0,
        ),
        'who was there': (
            0,
        ),
        'deliverables': (
            1,
        ),
        'delivered': (
            1,
        ),
        'delivery so far': (
            1,
        ),
        'progress': (
            1,
        ),
        'promised against delivered': (
            1,
        ),
        'promised and delivered': (
            1,
        ),
        'promised vs delivered': (
            1,
        ),
        'status of deliverables': (
            1,
        ),
        'what was promised and what was delivered': (
            1,
        ),
        'commitments': (
            2,
        ),
        'other promises': (
            2,
        ),
        'promises': (
            2,
        ),
        'promises kept and open': (
            2,
        ),
        'promises list': (
            2,
        ),
        'what else was promised': (
            2,
        ),
        'state of the tolerances': (
            3,
        ),
        'time cost quality and scope': (
            3,
        ),
        'tolerance': (
            3,
        ),
        'tolerances': (
            3,
        ),
        'where we stand': (
            3,
        ),
        'within tolerance': (
            3,
        ),
        'change log': (
            4,
        ),
        'change requests': (
            4,
        ),
        'changes': (
            4,
        ),
        'changes since the last review': (
            4,
        ),
        'list of changes': (
            4,
        ),
        'requests for change': (
            4,
        ),
        'customer feedback': (
            5,
        ),
        'customer s words': (
            5,
        ),
        'feedback': (
            5,
        ),
        'in the customer s words': (
            5,
        ),
        'in their words': (
            5,
        ),
        'the customer s view': (
            5,
        ),
        'the customer s words': (
            5,
        ),
        'voice of the customer': (
            5,
        ),
        'what the customer says': (
            5,
        ),
        'action items': (
            6,
        ),
        'actions': (
            6,
        ),
        'agreed actions': (
            6,
        ),
        'next steps': (
            6,
        ),
        'to do': (
            6,
        ),
        'what happens next': (
            6,
        ),
    },
)
