"""The kind `handover`. Written by scripts/generate.py from templates/handover; do not edit."""

from types import MappingProxyType

from gatepost.kinds.built import whole
from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec
from gatepost.model import Status

MADE_OF = (59635514, 3324045116)
KIND = whole(
    Kind(
        name='handover',
        title='Handover',
        version='1.0',
        audience='internal',
        guidance='What sales hands to delivery once the contract is signed: the pack, the promises, the worries, and what was said and never written.',
        files=(
            'handover.md',
        ),
        free_order=False,
        unknown_allowed=True,
        fields=MappingProxyType({
            'title': FieldSpec(
                name='title',
                guidance='What the work is called; the same in all documents of the deal.',
            ),
            'customer': FieldSpec(
                name='customer',
                guidance='The legal name of the organisation that signed.',
            ),
            'supplier': FieldSpec(
                name='supplier',
                guidance='Your own legal name.',
            ),
            'signed-on': FieldSpec(
                name='signed-on',
                type='date',
                demanded=Status.REVIEW,
                guidance='The day on which the last party signed the contract.',
            ),
            'date': FieldSpec(
                name='date',
                type='date',
                demanded=Status.REVIEW,
                after='signed-on',
                guidance='The day of the handover meeting.',
            ),
            'account-manager': FieldSpec(
                name='account-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who sold it, and stays with the customer.',
            ),
            'delivery-manager': FieldSpec(
                name='delivery-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who answers for delivery.',
            ),
            'project-manager': FieldSpec(
                name='project-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who takes it over and runs the work.',
            ),
        }),
        sections=(
            SectionSpec(
                key='the-pack',
                title='The pack',
                level=2,
                position=0,
                parent=None,
                names=frozenset(('checklist', 'documents', 'documents handed over', 'handover checklist', 'handover pack', 'items', 'items handed over', 'pack', 'the pack', 'turnover package', 'what is handed over')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'item': ColumnSpec(key='item', title='Item', names=frozenset(('document', 'item', 'thing', 'what'))), 'kept-at': ColumnSpec(key='kept-at', title='Kept at', names=frozenset(('file', 'folder', 'kept at', 'location', 'place', 'where'))), 'handed-over-by': ColumnSpec(key='handed-over-by', title='Handed over by', type='person', names=frozenset(('by', 'from', 'given by', 'handed over by'))), 'received-by': ColumnSpec(key='received-by', title='Received by', type='person', names=frozenset(('received by', 'taken by', 'to'))), 'on': ColumnSpec(key='on', title='On', type='date', names=frozenset(('date', 'handed over on', 'on', 'when')), after='signed-on')}), each=MappingProxyType({'item': (('Signed contract and bid as submitted', {}), ('Scope, deliverables and exclusions', {}), ('Requirements and our answers to them', {}), ('Assumptions and clarifications', {}), ('Estimate and what it rests on', {}), ('Price, cost, margin and contingency', {}), ("Suppliers' quotes, with the day they end", {}), ('Schedule and people promised', {}), ('Risks of the bid', {}), ('Payment schedule', {}), ('Why they bought and how they measure success', {})),}), lookup=MappingProxyType({'document': 'item', 'item': 'item', 'thing': 'item', 'what': 'item', 'file': 'kept-at', 'folder': 'kept-at', 'kept at': 'kept-at', 'location': 'kept-at', 'place': 'kept-at', 'where': 'kept-at', 'by': 'handed-over-by', 'from': 'handed-over-by', 'given by': 'handed-over-by', 'handed over by': 'handed-over-by', 'received by': 'received-by', 'taken by': 'received-by', 'to': 'received-by', 'date': 'on', 'handed over on': 'on', 'on': 'on', 'when': 'on'}), samples=frozenset(('Assumptions and clarifications', 'Estimate and what it rests on', 'Payment schedule', 'Price, cost, margin and contingency', 'Requirements and our answers to them', 'Risks of the bid', 'Schedule and people promised', 'Scope, deliverables and exclusions', 'Signed contract and bid as submitted', "Suppliers' quotes, with the day they end", 'Why they bought and how they measure success', '[[folder or file, with version]]', '[[name]]', '[[yyyy-mm-dd]]'))),
                source='## The pack\n\n<!--\nOne row for each thing that is handed over, with the place where it is kept and the two names. "Received" means that the one who got it has opened it.\nKeep all eleven rows; where there is no such thing, write "none:" and why under "Kept at". Hold the contract as signed against the bid as submitted\nbefore you go on: they differ more often than people think.\n-->\n\n| Item | Kept at | Handed over by | Received by | On |\n|---|---|---|---|---|\n| Signed contract and bid as submitted | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Scope, deliverables and exclusions | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Requirements and our answers to them | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Assumptions and clarifications | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Estimate and what it rests on | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Price, cost, margin and contingency | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Suppliers\' quotes, with the day they end | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Schedule and people promised | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Risks of the bid | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Payment schedule | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Why they bought and how they measure success | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n',
                guidance='One row for each thing that is handed over, with the place where it is kept and the two names. "Received" means that the one who got it has opened it.\nKeep all eleven rows; where there is no such thing, write "none:" and why under "Kept at". Hold the contract as signed against the bid as submitted\nbefore you go on: they differ more often than people think.',
                owned=frozenset(('Assumptions and clarifications | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]]', 'Estimate and what it rests on | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]]', 'Payment schedule | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]]', 'Price, cost, margin and contingency | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]]', 'Requirements and our answers to them | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]]', 'Risks of the bid | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]]', 'Schedule and people promised | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]]', 'Scope, deliverables and exclusions | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]]', 'Signed contract and bid as submitted | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]]', "Suppliers' quotes, with the day they end | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]]", 'Why they bought and how they measure success | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]]')),
            ),
            SectionSpec(
                key='promises',
                title='Promises',
                level=2,
                position=1,
                parent=None,
                names=frozenset(('commitments', 'list of promises', 'promises', 'promises list', 'promises made', 'promises made in the bid', 'what was promised', 'what we promised')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'promise': ColumnSpec(key='promise', title='Promise', names=frozenset(('commitment', 'promise', 'what', 'what was promised'))), 'said-where': ColumnSpec(key='said-where', title='Said where', names=frozenset(('place', 'said at', 'said where', 'source', 'where'))), 'by-whom': ColumnSpec(key='by-whom', title='By whom', type='person', names=frozenset(('by whom', 'promised by', 'said by', 'who'))), 'kept-by': ColumnSpec(key='kept-by', title='Kept by', type='ref', to='DEL', elsewhere=True, names=frozenset(('deliverable', 'how it is kept', 'kept by', 'kept with')))}), item='PRM', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'commitment': 'promise', 'promise': 'promise', 'what': 'promise', 'what was promised': 'promise', 'place': 'said-where', 'said at': 'said-where', 'said where': 'said-where', 'source': 'said-where', 'where': 'said-where', 'by whom': 'by-whom', 'promised by': 'by-whom', 'said by': 'by-whom', 'who': 'by-whom', 'deliverable': 'kept-by', 'how it is kept': 'kept-by', 'kept by': 'kept-by', 'kept with': 'kept-by'}), samples=frozenset(('PRM-001', '[[DEL-001, or none: who keeps it and how]]', '[[name]]', '[[section of the bid, or place and day]]', '[[what they may expect, so that both sides can see whether it was kept]]'))),
                source='## Promises\n\n<!--\nEverything that the customer was promised beside the deliverables themselves: a rhythm, a name, a report, an answer within the hour, something said on\na visit. Walk through the bid with a marker, then ask each who spoke with them what they said aloud. In the last column stands the deliverable that\nkeeps it, or "none:" and who keeps it instead. A promise with nothing there is the first problem of the project.\n-->\n\n| Id | Promise | Said where | By whom | Kept by |\n|---|---|---|---|---|\n| PRM-001 | [[what they may expect, so that both sides can see whether it was kept]] | [[section of the bid, or place and day]] | [[name]] | [[DEL-001, or none: who keeps it and how]] |\n',
                guidance='Everything that the customer was promised beside the deliverables themselves: a rhythm, a name, a report, an answer within the hour, something said on\na visit. Walk through the bid with a marker, then ask each who spoke with them what they said aloud. In the last column stands the deliverable that\nkeeps it, or "none:" and who keeps it instead. A promise with nothing there is the first problem of the project.',
                owned=frozenset(('PRM-001 | [[what they may expect, so that both sides can see whether it was kept]] | [[section of the bid, or place and day]] | [[name]] | [[DEL-001, or none: who keeps it and how]]',)),
            ),
            SectionSpec(
                key='said-and-never-written',
                title='Said and never written',
                level=2,
                position=2,
                parent=None,
                names=frozenset(('not in writing', 'said and never written', 'said but not written', 'side agreements', 'spoken agreements', 'unwritten agreements', 'verbal agreements', 'verbal promises', 'what was said')),
                absent=True,
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'what-was-said': ColumnSpec(key='what-was-said', title='What was said', names=frozenset(('said', 'what', 'what was said', 'words'))), 'by-whom': ColumnSpec(key='by-whom', title='By whom', type='person', names=frozenset(('by whom', 'from', 'said by'))), 'to-whom': ColumnSpec(key='to-whom', title='To whom', type='person', names=frozenset(('heard by', 'to', 'to whom'))), 'on': ColumnSpec(key='on', title='On', type='date', names=frozenset(('date', 'on', 'said on', 'when'))), 'what-we-do-with-it': ColumnSpec(key='what-we-do-with-it', title='What we do with it', names=frozenset(('action', 'follow up', 'then', 'what happens with it', 'what we do with it')))}), lookup=MappingProxyType({'said': 'what-was-said', 'what': 'what-was-said', 'what was said': 'what-was-said', 'words': 'what-was-said', 'by whom': 'by-whom', 'from': 'by-whom', 'said by': 'by-whom', 'heard by': 'to-whom', 'to': 'to-whom', 'to whom': 'to-whom', 'date': 'on', 'on': 'on', 'said on': 'on', 'when': 'on', 'action': 'what-we-do-with-it', 'follow up': 'what-we-do-with-it', 'then': 'what-we-do-with-it', 'what happens with it': 'what-we-do-with-it', 'what we do with it': 'what-we-do-with-it'}), samples=frozenset(('[[name]]', '[[the words, as near as they are remembered]]', '[[written to them, planned, or taken back; by whom]]', '[[yyyy-mm-dd]]'))),
                source='## Said and never written\n\n<!--\nWhat was agreed, hinted at or let stand in talks and stands in no document: "We could look at that later", a nod at a date, a silence at the wrong\nmoment. The salesperson will remember more of it when somebody else asks. Then decide: write it to the customer, take it into the plan, or take it\nback. If there really is nothing, write "Not applicable:" and who was asked.\n-->\n\n| What was said | By whom | To whom | On | What we do with it |\n|---|---|---|---|---|\n| [[the words, as near as they are remembered]] | [[name]] | [[name]] | [[yyyy-mm-dd]] | [[written to them, planned, or taken back; by whom]] |\n',
                guidance='What was agreed, hinted at or let stand in talks and stands in no document: "We could look at that later", a nod at a date, a silence at the wrong\nmoment. The salesperson will remember more of it when somebody else asks. Then decide: write it to the customer, take it into the plan, or take it\nback. If there really is nothing, write "Not applicable:" and who was asked.',
                owned=frozenset(('[[the words, as near as they are remembered]] | [[name]] | [[name]] | [[yyyy-mm-dd]] | [[written to them, planned, or taken back; by whom]]',)),
            ),
            SectionSpec(
                key='worries',
                title='Worries',
                level=2,
                position=3,
                parent=None,
                names=frozenset(('concerns', 'doubts', 'what worried the estimator', 'what worried the estimator most', 'what worried us most', 'what worries us', 'worries', 'worries of the estimators')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'worry': ColumnSpec(key='worry', title='Worry', names=frozenset(('concern', 'doubt', 'what worries', 'worry'))), 'of-whom': ColumnSpec(key='of-whom', title='Of whom', type='person', names=frozenset(('estimator', 'of whom', 'said by', 'who', 'whose'))), 'what-we-do-about-it': ColumnSpec(key='what-we-do-about-it', title='What we do about it', names=frozenset(('action', 'answer', 'first step', 'what is done', 'what we do about it'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('done by', 'owner', 'responsible'))), 'by': ColumnSpec(key='by', title='By', type='date', names=frozenset(('by', 'by when', 'date', 'due', 'until')))}), lookup=MappingProxyType({'concern': 'worry', 'doubt': 'worry', 'what worries': 'worry', 'worry': 'worry', 'estimator': 'of-whom', 'of whom': 'of-whom', 'said by': 'of-whom', 'who': 'of-whom', 'whose': 'of-whom', 'action': 'what-we-do-about-it', 'answer': 'what-we-do-about-it', 'first step': 'what-we-do-about-it', 'what is done': 'what-we-do-about-it', 'what we do about it': 'what-we-do-about-it', 'done by': 'owner', 'owner': 'owner', 'responsible': 'owner', 'by': 'by', 'by when': 'by', 'date': 'by', 'due': 'by', 'until': 'by'}), samples=frozenset(('[[first step]]', '[[in their words]]', '[[name]]', '[[yyyy-mm-dd]]'))),
                source='## Worries\n\n<!--\nAsk each who estimated, aloud and in this meeting: "What worried you most?" Then wait. Write the answer in their words. Example: "The scheme for\nstandby pay; three people explained it in three ways." A worry needs somebody who does something about it by a day, or it was only a sigh.\n-->\n\n| Worry | Of whom | What we do about it | Owner | By |\n|---|---|---|---|---|\n| [[in their words]] | [[name]] | [[first step]] | [[name]] | [[yyyy-mm-dd]] |\n',
                guidance='Ask each who estimated, aloud and in this meeting: "What worried you most?" Then wait. Write the answer in their words. Example: "The scheme for\nstandby pay; three people explained it in three ways." A worry needs somebody who does something about it by a day, or it was only a sigh.',
                owned=frozenset(('[[in their words]] | [[name]] | [[first step]] | [[name]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='changes-agreed-in-questions-and-answers',
                title='Changes agreed in questions and answers',
                level=2,
                position=4,
                parent=None,
                names=frozenset(('agreed clarifications', 'changes agreed', 'changes agreed in questions and answers', 'changes from clarifications', 'changes in questions and answers', 'changes since the bid', 'clarifications', 'questions and answers', 'tender clarifications')),
                absent=True,
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'question-or-answer': ColumnSpec(key='question-or-answer', title='Question or answer', names=frozenset(('answer', 'change', 'clarification', 'question', 'question or answer'))), 'with-whom': ColumnSpec(key='with-whom', title='With whom', type='person', names=frozenset(('answered by', 'person', 'who', 'whom', 'with whom'))), 'agreed-on': ColumnSpec(key='agreed-on', title='Agreed on', type='date', names=frozenset(('agreed on', 'answered on', 'date', 'on', 'when'))), 'what-it-changes': ColumnSpec(key='what-it-changes', title='What it changes', names=frozenset(('affects', 'changes', 'concerns', 'effect', 'what it changes')))}), lookup=MappingProxyType({'answer': 'question-or-answer', 'change': 'question-or-answer', 'clarification': 'question-or-answer', 'question': 'question-or-answer', 'question or answer': 'question-or-answer', 'answered by': 'with-whom', 'person': 'with-whom', 'who': 'with-whom', 'whom': 'with-whom', 'with whom': 'with-whom', 'agreed on': 'agreed-on', 'answered on': 'agreed-on', 'date': 'agreed-on', 'on': 'agreed-on', 'when': 'agreed-on', 'affects': 'what-it-changes', 'changes': 'what-it-changes', 'concerns': 'what-it-changes', 'effect': 'what-it-changes', 'what it changes': 'what-it-changes'}), samples=frozenset(('[[REQ-001, DEL-001 or term, and how]]', '[[name]]', '[[what was asked and answered]]', '[[yyyy-mm-dd]]'))),
                source='## Changes agreed in questions and answers\n\n<!--\nWhat the customer asked or answered between the request and the signature and what it changed: a quantity, a date, a criterion. These answers bind you\nand lie in a mailbox. Name the requirement or deliverable whose row has to say the same now. None at all? Write "Not applicable:" and where you looked.\n-->\n\n| Question or answer | With whom | Agreed on | What it changes |\n|---|---|---|---|\n| [[what was asked and answered]] | [[name]] | [[yyyy-mm-dd]] | [[REQ-001, DEL-001 or term, and how]] |\n',
                guidance='What the customer asked or answered between the request and the signature and what it changed: a quantity, a date, a criterion. These answers bind you\nand lie in a mailbox. Name the requirement or deliverable whose row has to say the same now. None at all? Write "Not applicable:" and where you looked.',
                owned=frozenset(('[[what was asked and answered]] | [[name]] | [[yyyy-mm-dd]] | [[REQ-001, DEL-001 or term, and how]]',)),
            ),
            SectionSpec(
                key='people-at-the-customer',
                title='People at the customer',
                level=2,
                position=5,
                parent=None,
                names=frozenset(('contacts', 'customer contacts', 'customer s people', 'for and against', 'people', 'people at the customer', 'stakeholder map', 'stakeholders', 'the customer s people', 'who is who')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'person': ColumnSpec(key='person', title='Person', type='person', names=frozenset(('name', 'person', 'stakeholder', 'who'))), 'role': ColumnSpec(key='role', title='Role', names=frozenset(('function', 'job', 'job title', 'position', 'role'))), 'for-or-against': ColumnSpec(key='for-or-against', title='For or against', type='choice', values=('for', 'against', 'undecided'), names=frozenset(('attitude', 'for or against', 'stance', 'support'))), 'why-and-what-helps': ColumnSpec(key='why-and-what-helps', title='Why, and what helps', names=frozenset(('interest', 'reason', 'what helps', 'why', 'why and what helps'))), 'who-knows-them': ColumnSpec(key='who-knows-them', title='Who knows them', type='person', names=frozenset(('contact person', 'known by', 'our contact', 'who knows them', 'who talks to them')))}), lookup=MappingProxyType({'name': 'person', 'person': 'person', 'stakeholder': 'person', 'who': 'person', 'function': 'role', 'job': 'role', 'job title': 'role', 'position': 'role', 'role': 'role', 'attitude': 'for-or-against', 'for or against': 'for-or-against', 'stance': 'for-or-against', 'support': 'for-or-against', 'interest': 'why-and-what-helps', 'reason': 'why-and-what-helps', 'what helps': 'why-and-what-helps', 'why': 'why-and-what-helps', 'why and what helps': 'why-and-what-helps', 'contact person': 'who-knows-them', 'known by': 'who-knows-them', 'our contact': 'who-knows-them', 'who knows them': 'who-knows-them', 'who talks to them': 'who-knows-them'}), samples=frozenset(('[[first and last name]]', '[[for, against or undecided]]', '[[job at the customer]]', '[[name]]', '[[what they win or lose, what they listen to]]'))),
                source='## People at the customer\n\n<!--\nSponsor, users, IT, procurement, finance, and whoever is against it. The last are the reason for this table: name them, say what they would lose, and\nwho of yours gets on with them. Write it so that you could bear it if they read it.\n-->\n\n| Person | Role | For or against | Why, and what helps | Who knows them |\n|---|---|---|---|---|\n| [[first and last name]] | [[job at the customer]] | [[for, against or undecided]] | [[what they win or lose, what they listen to]] | [[name]] |\n',
                guidance='Sponsor, users, IT, procurement, finance, and whoever is against it. The last are the reason for this table: name them, say what they would lose, and\nwho of yours gets on with them. Write it so that you could bear it if they read it.',
                owned=frozenset(('[[first and last name]] | [[job at the customer]] | [[for, against or undecided]] | [[what they win or lose, what they listen to]] | [[name]]',)),
            ),
            SectionSpec(
                key='open-questions',
                title='Open questions',
                level=2,
                position=6,
                parent=None,
                names=frozenset(('open issues', 'open points', 'open questions', 'to be answered', 'unanswered questions', 'what we do not know')),
                absent=True,
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'question': ColumnSpec(key='question', title='Question', names=frozenset(('issue', 'point', 'question', 'what'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('asked by', 'owner', 'responsible', 'who'))), 'answer-by': ColumnSpec(key='answer-by', title='Answer by', type='date', names=frozenset(('answer by', 'by', 'by when', 'date', 'due', 'until')))}), lookup=MappingProxyType({'issue': 'question', 'point': 'question', 'question': 'question', 'what': 'question', 'asked by': 'owner', 'owner': 'owner', 'responsible': 'owner', 'who': 'owner', 'answer by': 'answer-by', 'by': 'answer-by', 'by when': 'answer-by', 'date': 'answer-by', 'due': 'answer-by', 'until': 'answer-by'}), samples=frozenset(('[[name]]', '[[what we do not know]]', '[[yyyy-mm-dd]]'))),
                source='## Open questions\n\n<!--\nWhat nobody in the room could answer. Each gets one owner and one day. A question without them will be answered by the customer, at a bad moment. None\nleft? Write "Not applicable:" and say who had none.\n-->\n\n| Question | Owner | Answer by |\n|---|---|---|\n| [[what we do not know]] | [[name]] | [[yyyy-mm-dd]] |\n',
                guidance='What nobody in the room could answer. Each gets one owner and one day. A question without them will be answered by the customer, at a bad moment. None\nleft? Write "Not applicable:" and say who had none.',
                owned=frozenset(('[[what we do not know]] | [[name]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='changes-of-people',
                title='Changes of people',
                level=2,
                position=7,
                parent=None,
                names=frozenset(('changed names', 'changes in the team', 'changes of people', 'people replaced', 'replaced people', 'replacements', 'team changes', 'who is replaced', 'who is replaced by whom')),
                absent=True,
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('as', 'function', 'role'))), 'in-the-bid': ColumnSpec(key='in-the-bid', title='In the bid', type='person', names=frozenset(('before', 'in the bid', 'intended', 'named in the bid', 'was'))), 'now': ColumnSpec(key='now', title='Now', type='person', names=frozenset(('after', 'is', 'now', 'replaced by', 'successor'))), 'handed-over-on': ColumnSpec(key='handed-over-on', title='Handed over on', type='date', names=frozenset(('date', 'handed over on', 'on', 'since', 'when'))), 'agreed-with': ColumnSpec(key='agreed-with', title='Agreed with', type='person', names=frozenset(('agreed by', 'agreed with', 'consent of', 'customer s consent')))}), lookup=MappingProxyType({'as': 'role', 'function': 'role', 'role': 'role', 'before': 'in-the-bid', 'in the bid': 'in-the-bid', 'intended': 'in-the-bid', 'named in the bid': 'in-the-bid', 'was': 'in-the-bid', 'after': 'now', 'is': 'now', 'now': 'now', 'replaced by': 'now', 'successor': 'now', 'date': 'handed-over-on', 'handed over on': 'handed-over-on', 'on': 'handed-over-on', 'since': 'handed-over-on', 'when': 'handed-over-on', 'agreed by': 'agreed-with', 'agreed with': 'agreed-with', 'consent of': 'agreed-with', 'customer s consent': 'agreed-with'}), samples=frozenset(('[[name]]', '[[role]]', '[[who at the customer]]', '[[yyyy-mm-dd]]'))),
                source='## Changes of people\n\n<!--\nWho was named in the bid and is somebody else now; what the one told the other, and who at the customer agreed. The intended Project Manager and the\nSenior Designer were a reason to buy, so their names are a promise. Everybody is still the same? Write "Not applicable:" and who checked the names.\n-->\n\n| Role | In the bid | Now | Handed over on | Agreed with |\n|---|---|---|---|---|\n| [[role]] | [[name]] | [[name]] | [[yyyy-mm-dd]] | [[who at the customer]] |\n',
                guidance='Who was named in the bid and is somebody else now; what the one told the other, and who at the customer agreed. The intended Project Manager and the\nSenior Designer were a reason to buy, so their names are a promise. Everybody is still the same? Write "Not applicable:" and who checked the names.',
                owned=frozenset(('[[role]] | [[name]] | [[name]] | [[yyyy-mm-dd]] | [[who at the customer]]',)),
            ),
            SectionSpec(
                key='sign-off',
                title='Sign-off',
                level=2,
                position=8,
                parent=None,
                names=frozenset(('acceptance of the handover', 'agreement', 'approval', 'approval and sign off', 'approvals', 'confirmation', 'sign off', 'signature', 'signatures', 'signoff')),
                owner='Delivery Manager',
                stands=True,
                sign_off=True,
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('capacity', 'for', 'function', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('approver', 'name', 'person', 'signatory', 'signed by'))), 'decision': ColumnSpec(key='decision', title='Decision', type='choice', values=('approved', 'rejected'), names=frozenset(('approval', 'approved', 'decision', 'status'))), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('approved on', 'date', 'date of approval', 'date signed', 'signed on')), after='date'), 'seal': ColumnSpec(key='seal', title='Seal', names=frozenset(('hash', 'seal')), optional=True)}), each=MappingProxyType({'role': (('Account Manager', {}), ('Delivery Manager', {}), ('Project Manager', {})),}), lookup=MappingProxyType({'capacity': 'role', 'for': 'role', 'function': 'role', 'role': 'role', 'approver': 'name', 'name': 'name', 'person': 'name', 'signatory': 'name', 'signed by': 'name', 'approval': 'decision', 'approved': 'decision', 'decision': 'decision', 'status': 'decision', 'approved on': 'date', 'date': 'date', 'date of approval': 'date', 'date signed': 'date', 'signed on': 'date', 'hash': 'seal', 'seal': 'seal'}), samples=frozenset(('', 'Account Manager', 'Delivery Manager', 'Project Manager', '[[account-manager]]', '[[approved or rejected]]', '[[delivery-manager]]', '[[project-manager]]', '[[yyyy-mm-dd]]'))),
                source='## Sign-off\n\n<!--\nThe Project Manager signs last, and only when they could explain the job to a stranger. Leave the column Seal empty: `gatepost sign` fills it in.\n-->\n\nBy signing we say that delivery can begin with what is written here:\n\n- [ ] The contract as signed was held against the bid as submitted.\n- [ ] Each promise is kept by a deliverable or by somebody named.\n- [ ] Everybody who estimated was asked what worried them most.\n- [ ] Those who will deliver have read the pack, and asked.\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n',
                guidance='The Project Manager signs last, and only when they could explain the job to a stranger. Leave the column Seal empty: `gatepost sign` fills it in.',
                owned=frozenset(('- [ ] Each promise is kept by a deliverable or by somebody named.', '- [ ] Everybody who estimated was asked what worried them most.', '- [ ] The contract as signed was held against the bid as submitted.', '- [ ] Those who will deliver have read the pack, and asked.', 'Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'By signing we say that delivery can begin with what is written here:', 'Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |')),
                fielded=('Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |'),
            ),
        ),
        by_key=MappingProxyType({}),
        lookup=MappingProxyType({}),
        template='---\ntemplate: handover@1.0\nstatus: draft\ntitle: "[[title]]"\ncustomer: "[[customer]]"\nsupplier: "[[supplier]]"\nsigned-on: "[[signed-on]]"\ndate: "[[date]]"\naccount-manager: "[[account-manager]]"\ndelivery-manager: "[[delivery-manager]]"\nproject-manager: "[[project-manager]]"\n---\n\n# [[title]]: handover from sales to delivery\n\n<!--\nBegin once the contract is signed, not before, and be done before the work starts. Sales fills in the pack and the promises beforehand; the rest is\nwritten in one meeting of 30 to 60 minutes with those who sold, those who estimated and those who will deliver. It stays in the house: the people at the\ncustomer stand in it as you know them, not as you would tell them.\n-->\n\n## The pack\n\n<!--\nOne row for each thing that is handed over, with the place where it is kept and the two names. "Received" means that the one who got it has opened it.\nKeep all eleven rows; where there is no such thing, write "none:" and why under "Kept at". Hold the contract as signed against the bid as submitted\nbefore you go on: they differ more often than people think.\n-->\n\n| Item | Kept at | Handed over by | Received by | On |\n|---|---|---|---|---|\n| Signed contract and bid as submitted | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Scope, deliverables and exclusions | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Requirements and our answers to them | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Assumptions and clarifications | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Estimate and what it rests on | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Price, cost, margin and contingency | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Suppliers\' quotes, with the day they end | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Schedule and people promised | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Risks of the bid | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Payment schedule | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n| Why they bought and how they measure success | [[folder or file, with version]] | [[name]] | [[name]] | [[yyyy-mm-dd]] |\n\n## Promises\n\n<!--\nEverything that the customer was promised beside the deliverables themselves: a rhythm, a name, a report, an answer within the hour, something said on\na visit. Walk through the bid with a marker, then ask each who spoke with them what they said aloud. In the last column stands the deliverable that\nkeeps it, or "none:" and who keeps it instead. A promise with nothing there is the first problem of the project.\n-->\n\n| Id | Promise | Said where | By whom | Kept by |\n|---|---|---|---|---|\n| PRM-001 | [[what they may expect, so that both sides can see whether it was kept]] | [[section of the bid, or place and day]] | [[name]] | [[DEL-001, or none: who keeps it and how]] |\n\n## Said and never written\n\n<!--\nWhat was agreed, hinted at or let stand in talks and stands in no document: "We could look at that later", a nod at a date, a silence at the wrong\nmoment. The salesperson will remember more of it when somebody else asks. Then decide: write it to the customer, take it into the plan, or take it\nback. If there really is nothing, write "Not applicable:" and who was asked.\n-->\n\n| What was said | By whom | To whom | On | What we do with it |\n|---|---|---|---|---|\n| [[the words, as near as they are remembered]] | [[name]] | [[name]] | [[yyyy-mm-dd]] | [[written to them, planned, or taken back; by whom]] |\n\n## Worries\n\n<!--\nAsk each who estimated, aloud and in this meeting: "What worried you most?" Then wait. Write the answer in their words. Example: "The scheme for\nstandby pay; three people explained it in three ways." A worry needs somebody who does something about it by a day, or it was only a sigh.\n-->\n\n| Worry | Of whom | What we do about it | Owner | By |\n|---|---|---|---|---|\n| [[in their words]] | [[name]] | [[first step]] | [[name]] | [[yyyy-mm-dd]] |\n\n## Changes agreed in questions and answers\n\n<!--\nWhat the customer asked or answered between the request and the signature and what it changed: a quantity, a date, a criterion. These answers bind you\nand lie in a mailbox. Name the requirement or deliverable whose row has to say the same now. None at all? Write "Not applicable:" and where you looked.\n-->\n\n| Question or answer | With whom | Agreed on | What it changes |\n|---|---|---|---|\n| [[what was asked and answered]] | [[name]] | [[yyyy-mm-dd]] | [[REQ-001, DEL-001 or term, and how]] |\n\n## People at the customer\n\n<!--\nSponsor, users, IT, procurement, finance, and whoever is against it. The last are the reason for this table: name them, say what they would lose, and\nwho of yours gets on with them. Write it so that you could bear it if they read it.\n-->\n\n| Person | Role | For or against | Why, and what helps | Who knows them |\n|---|---|---|---|---|\n| [[first and last name]] | [[job at the customer]] | [[for, against or undecided]] | [[what they win or lose, what they listen to]] | [[name]] |\n\n## Open questions\n\n<!--\nWhat nobody in the room could answer. Each gets one owner and one day. A question without them will be answered by the customer, at a bad moment. None\nleft? Write "Not applicable:" and say who had none.\n-->\n\n| Question | Owner | Answer by |\n|---|---|---|\n| [[what we do not know]] | [[name]] | [[yyyy-mm-dd]] |\n\n## Changes of people\n\n<!--\nWho was named in the bid and is somebody else now; what the one told the other, and who at the customer agreed. The intended Project Manager and the\nSenior Designer were a reason to buy, so their names are a promise. Everybody is still the same? Write "Not applicable:" and who checked the names.\n-->\n\n| Role | In the bid | Now | Handed over on | Agreed with |\n|---|---|---|---|---|\n| [[role]] | [[name]] | [[name]] | [[yyyy-mm-dd]] | [[who at the customer]] |\n\n## Sign-off\n\n<!--\nThe Project Manager signs last, and only when they could explain the job to a stranger. Leave the column Seal empty: `gatepost sign` fills it in.\n-->\n\nBy signing we say that delivery can begin with what is written here:\n\n- [ ] The contract as signed was held against the bid as submitted.\n- [ ] Each promise is kept by a deliverable or by somebody named.\n- [ ] Everybody who estimated was asked what worried them most.\n- [ ] Those who will deliver have read the pack, and asked.\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n',
        guidance_texts=frozenset((
            'Ask each who estimated, aloud and in this meeting: "What worried you most?" Then wait. Write the answer in their words. Example: "The scheme for standby pay; three people explained it in three ways." A worry needs somebody who does something about it by a day, or it was only a sigh.',
            'Begin once the contract is signed, not before, and be done before the work starts. Sales fills in the pack and the promises beforehand; the rest is written in one meeting of 30 to 60 minutes with those who sold, those who estimated and those who will deliver. It stays in the house: the people at the customer stand in it as you know them, not as you would tell them.',
            'Everything that the customer was promised beside the deliverables themselves: a rhythm, a name, a report, an answer within the hour, something said on a visit. Walk through the bid with a marker, then ask each who spoke with them what they said aloud. In the last column stands the deliverable that keeps it, or "none:" and who keeps it instead. A promise with nothing there is the first problem of the project.',
            'One row for each thing that is handed over, with the place where it is kept and the two names. "Received" means that the one who got it has opened it. Keep all eleven rows; where there is no such thing, write "none:" and why under "Kept at". Hold the contract as signed against the bid as submitted before you go on: they differ more often than people think.',
            'Sponsor, users, IT, procurement, finance, and whoever is against it. The last are the reason for this table: name them, say what they would lose, and who of yours gets on with them. Write it so that you could bear it if they read it.',
            'The Project Manager signs last, and only when they could explain the job to a stranger. Leave the column Seal empty: `gatepost sign` fills it in.',
            'What nobody in the room could answer. Each gets one owner and one day. A question without them will be answered by the customer, at a bad moment. None left? Write "Not applicable:" and say who had none.',
            'What the customer asked or answered between the request and the signature and what it changed: a quantity, a date, a criterion. These answers bind you and lie in a mailbox. Name the requirement or deliverable whose row has to say the same now. None at all? Write "Not applicable:" and where you looked.',
            'What was agreed, hinted at or let stand in talks and stands in no document: "We could look at that later", a nod at a date, a silence at the wrong moment. The salesperson will remember more of it when somebody else asks. Then decide: write it to the customer, take it into the plan, or take it back. If there really is nothing, write "Not applicable:" and who was asked.',
            'Who was named in the bid and is somebody else now; what the one told the other, and who at the customer agreed. The intended Project Manager and the Senior Designer were a reason to buy, so their names are a promise. Everybody is still the same? Write "Not applicable:" and who checked the names.',
        )),
        asked=(),
        form=True,
    ),
    {
        'checklist': (
            0,
        ),
        'documents': (
            0,
        ),
        'documents handed over': (
            0,
        ),
        'handover checklist': (
            0,
        ),
        'handover pack': (
            0,
        ),
        'items': (
            0,
        ),
        'items handed over': (
            0,
        ),
        'pack': (
            0,
        ),
        'the pack': (
            0,
        ),
        'turnover package': (
            0,
        ),
        'what is handed over': (
            0,
        ),
        'commitments': (
            1,
        ),
        'list of promises': (
            1,
        ),
        'promises': (
            1,
        ),
        'promises list': (
            1,
        ),
        'promises made': (
            1,
        ),
        'promises made in the bid': (
            1,
        ),
        'what was promised': (
            1,
        ),
        'what we promised': (
            1,
        ),
        'not in writing': (
            2,
        ),
        'said and never written': (
            2,
        ),
        'said but not written': (
            2,
        ),
        'side agreements': (
            2,
        ),
        'spoken agreements': (
            2,
        ),
        'unwritten agreements': (
            2,
        ),
        'verbal agreements': (
            2,
        ),
        'verbal promises': (
            2,
        ),
        'what was said': (
            2,
        ),
        'concerns': (
            3,
        ),
        'doubts': (
            3,
        ),
        'what worried the estimator': (
            3,
        ),
        'what worried the estimator most': (
            3,
        ),
        'what worried us most': (
            3,
        ),
        'what worries us': (
            3,
        ),
        'worries': (
            3,
        ),
        'worries of the estimators': (
            3,
        ),
        'agreed clarifications': (
            4,
        ),
        'changes agreed': (
            4,
        ),
        'changes agreed in questions and answers': (
            4,
        ),
        'changes from clarifications': (
            4,
        ),
        'changes in questions and answers': (
            4,
        ),
        'changes since the bid': (
            4,
        ),
        'clarifications': (
            4,
        ),
        'questions and answers': (
            4,
        ),
        'tender clarifications': (
            4,
        ),
        'contacts': (
            5,
        ),
        'customer contacts': (
            5,
        ),
        'customer s people': (
            5,
        ),
        'for and against': (
            5,
        ),
        'people': (
            5,
        ),
        'people at the customer': (
            5,
        ),
        'stakeholder map': (
            5,
        ),
        'stakeholders': (
            5,
        ),
        'the customer s people': (
            5,
        ),
        'who is who': (
            5,
        ),
        'open issues': (
            6,
        ),
        'open points': (
            6,
        ),
        'open questions': (
            6,
        ),
        'to be answered': (
            6,
        ),
        'unanswered questions': (
            6,
        ),
        'what we do not know': (
            6,
        ),
        'changed names': (
            7,
        ),
        'changes in the team': (
            7,
        ),
        'changes of people': (
            7,
        ),
        'people replaced': (
            7,
        ),
        'replaced people': (
            7,
        ),
        'replacements': (
            7,
        ),
        'team changes': (
            7,
        ),
        'who is replaced': (
            7,
        ),
        'who is replaced by whom': (
            7,
        ),
        'acceptance of the handover': (
            8,
        ),
        'agreement': (
            8,
        ),
        'approval': (
            8,
        ),
        'approval and sign off': (
            8,
        ),
        'approvals': (
            8,
        ),
        'confirmation': (
            8,
        ),
        'sign off': (
            8,
        ),
        'signature': (
            8,
        ),
        'signatures': (
            8,
        ),
        'signoff': (
            8,
        ),
    },
)
