"""The kind `pid`. Written by scripts/generate.py from templates/pid; do not edit."""

from types import MappingProxyType

from gatepost.kinds.built import whole
from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec
from gatepost.model import Status

MADE_OF = (3024880259, 193739105)
KIND = whole(
    Kind(
        name='pid',
        title='Project Initiation Documentation',
        version='1.0',
        audience='internal',
        guidance='What the project is, why, by whom, how and within which limits; and where requirements, scope and bid differ. The board signs it before delivery begins.',
        files=(
            'pid.md',
            'project-initiation-documentation.md',
            'project-initiation-document.md',
        ),
        free_order=False,
        unknown_allowed=True,
        fields=MappingProxyType({
            'title': FieldSpec(
                name='title',
                guidance='The name of the project, as in the bid.',
            ),
            'customer': FieldSpec(
                name='customer',
                guidance='The organisation that pays and uses the result.',
            ),
            'supplier': FieldSpec(
                name='supplier',
                guidance='The organisation that delivers.',
            ),
            'edition': FieldSpec(
                name='edition',
                type='choice',
                values=('7', '6'),
                guidance='The edition of PRINCE2 that this project follows. Edition 7 (2023) has nine management approaches, edition 6 (2017) four.',
            ),
            'size': FieldSpec(
                name='size',
                type='choice',
                values=('small', 'medium', 'large'),
                guidance='Decides what may be combined. Choose by what goes wrong if the project fails, not by its price alone.',
            ),
            'version': FieldSpec(
                name='version',
                guidance='The version of this PID, such as 1.0. The version that the board approved is kept for ever.',
            ),
            'date': FieldSpec(
                name='date',
                type='date',
                demanded=Status.REVIEW,
                guidance='The day on which this version was issued.',
            ),
            'project-start': FieldSpec(
                name='project-start',
                type='date',
                demanded=Status.REVIEW,
                guidance='The first day of the first stage.',
            ),
            'project-end': FieldSpec(
                name='project-end',
                type='date',
                demanded=Status.REVIEW,
                after='project-start',
                guidance='The day on which the project closes, after the last handover.',
            ),
            'executive': FieldSpec(
                name='executive',
                type='person',
                demanded=Status.REVIEW,
                guidance='The one person at the customer who answers for the business case.',
            ),
            'project-manager': FieldSpec(
                name='project-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who runs the project.',
            ),
            'intended-project-manager': FieldSpec(
                name='intended-project-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who took part in the bid as its intended Project Manager. If that is somebody else, the handover section says how the knowledge passed on.',
            ),
            'delivery-manager': FieldSpec(
                name='delivery-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance="Who keeps sales and delivery together on the supplier's side.",
            ),
            'account-manager': FieldSpec(
                name='account-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who sold the work and stays answerable to the customer for what was promised.',
            ),
            'currency': FieldSpec(
                name='currency',
                type='currency',
                demanded=Status.REVIEW,
                guidance='The three letters of the currency, such as GBP.',
            ),
            'price': FieldSpec(
                name='price',
                type='money',
                demanded=Status.REVIEW,
                guidance='The total of the signed bid.',
            ),
            'budget': FieldSpec(
                name='budget',
                type='money',
                demanded=Status.REVIEW,
                guidance="What the board authorises: the price, the customer's own spending, and the provisions for risks and changes.",
            ),
            'bid': FieldSpec(
                name='bid',
                demanded=Status.REVIEW,
                guidance='The signed bid, with its version and date.',
            ),
        }),
        sections=(
            SectionSpec(
                key='format-of-this-document',
                title='Format of this document',
                level=2,
                position=0,
                parent=None,
                names=frozenset(('about the pid', 'about this document', 'about this pid', 'document control', 'document format', 'document information', 'document overview', 'document purpose', 'filing structure', 'format', 'format of the pid', 'format of this document', 'format of this pid', 'how to read this document', 'project filing structure', 'purpose of the document', 'purpose of this document', 'status of this document')),
                owner='Project Manager',
                source='## Format of this document\n\n<!--\nSay which form was chosen and why: one file, a list that points to several, or a collection in a project tool. Keep what changes every week\n(registers, schedule) outside, and say where it is kept. State when the PID is updated, normally at each stage boundary, and that the version on\nwhich the project was authorised is kept: the end project report measures against that version.\n-->\n\n[[This PID is one file, because ... The registers are kept in ... It is updated at each stage boundary by ...]]\n',
                guidance='Say which form was chosen and why: one file, a list that points to several, or a collection in a project tool. Keep what changes every week\n(registers, schedule) outside, and say where it is kept. State when the PID is updated, normally at each stage boundary, and that the version on\nwhich the project was authorised is kept: the end project report measures against that version.',
                owned=frozenset(('[[This PID is one file, because ... The registers are kept in ... It is updated at each stage boundary by ...]]',)),
            ),
            SectionSpec(
                key='version-history',
                title='Version history',
                level=3,
                position=1,
                parent='format-of-this-document',
                names=frozenset(('amendment history', 'amendment record', 'baselines', 'change history', 'change record', 'document history', 'document version control', 'record of changes', 'revision history', 'revisions', 'version control', 'version history', 'versions')),
                when={'size': ('medium', 'large'),},
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'version': ColumnSpec(key='version', title='Version', names=frozenset(('issue', 'no', 'rev', 'revision', 'version'))), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('date', 'issued', 'revision date', 'version date'))), 'author': ColumnSpec(key='author', title='Author', type='person', names=frozenset(('author', 'by', 'changed by', 'editor', 'name'))), 'what-changed': ColumnSpec(key='what-changed', title='What changed', names=frozenset(('change', 'changes', 'comments', 'description', 'notes', 'reason', 'summary of changes', 'what changed'))), 'state': ColumnSpec(key='state', title='State', type='choice', values=('Draft', 'Baselined', 'Superseded'), names=frozenset(('baseline', 'state', 'status')))}), lookup=MappingProxyType({'issue': 'version', 'no': 'version', 'rev': 'version', 'revision': 'version', 'version': 'version', 'date': 'date', 'issued': 'date', 'revision date': 'date', 'version date': 'date', 'author': 'author', 'by': 'author', 'changed by': 'author', 'editor': 'author', 'name': 'author', 'change': 'what-changed', 'changes': 'what-changed', 'comments': 'what-changed', 'description': 'what-changed', 'notes': 'what-changed', 'reason': 'what-changed', 'summary of changes': 'what-changed', 'what changed': 'what-changed', 'baseline': 'state', 'state': 'state', 'status': 'state'}), samples=frozenset(('0.1', 'Draft', 'First draft', '[[date]]', '[[project-manager]]'))),
                source='### Version history\n\n<!--\nOne row for each version that somebody outside the author\'s desk has seen. "Baselined" marks the versions that the board approved. Never delete\none: without it nobody can say later what was agreed.\n-->\n\n| Version | Date | Author | What changed | State |\n|---|---|---|---|---|\n| 0.1 | [[date]] | [[project-manager]] | First draft | Draft |\n',
                guidance='One row for each version that somebody outside the author\'s desk has seen. "Baselined" marks the versions that the board approved. Never delete\none: without it nobody can say later what was agreed.',
                owned=frozenset(('0.1 | [[date]] | [[project-manager]] | First draft | Draft',)),
                fielded=('0.1 | [[date]] | [[project-manager]] | First draft | Draft',),
            ),
            SectionSpec(
                key='project-definition',
                title='Project definition',
                level=2,
                position=2,
                parent=None,
                names=frozenset(('definition', 'initial project definition', 'project definition', 'project description', 'project outline')),
                group=True,
                owner='Project Manager',
                source='## Project definition\n\n<!--\nWhat the project is, for somebody who was not in the sales meetings. Most of it was known when the bid went out. Carry it over with its ids\ninstead of writing it anew: new words create new differences.\n-->\n',
                guidance='What the project is, for somebody who was not in the sales meetings. Most of it was known when the bid went out. Carry it over with its ids\ninstead of writing it anew: new words create new differences.',
            ),
            SectionSpec(
                key='background',
                title='Background',
                level=3,
                position=3,
                parent='project-definition',
                names=frozenset(('background', 'background and context', 'background and purpose', 'background to the project', 'business context', 'context', 'context and background', 'current situation', 'current state', 'history', 'introduction', 'introduction and background', 'overview', 'problem', 'problem definition', 'problem statement', 'project background', 'project context', 'project overview', 'project purpose', 'project vision', 'purpose and background', 'purpose of the project', 'understanding your needs', 'vision', 'why now')),
                owner='Account Manager',
                source='### Background\n\n<!--\nWhy the customer is buying, and why now, in the customer\'s own words where you have them. Two or three paragraphs with facts: "two groundings in\n2025 because two ships were given one berth" tells the team more than "the process needs to be modernised".\n-->\n\n[[What happened, what hurts today, what made the customer act, and what was decided so far]]\n',
                guidance='Why the customer is buying, and why now, in the customer\'s own words where you have them. Two or three paragraphs with facts: "two groundings in\n2025 because two ships were given one berth" tells the team more than "the process needs to be modernised".',
                owned=frozenset(('[[What happened, what hurts today, what made the customer act, and what was decided so far]]',)),
            ),
            SectionSpec(
                key='objectives-and-desired-outcomes',
                title='Objectives and desired outcomes',
                level=3,
                position=4,
                parent='project-definition',
                names=frozenset(('aims', 'aims and objectives', 'business objectives', 'critical success factors', 'desired outcomes', 'expected outcomes', 'goals', 'goals and objectives', 'objectives', 'objectives and benefits', 'objectives and desired outcomes', 'objectives and goals', 'objectives and outcomes', 'outcomes', 'primary goal', 'product outcome', 'project goals', 'project objective', 'project objectives', 'project objectives and desired outcomes', 'project targets', 'success measures')),
                owner='Executive',
                table=TableSpec(columns=MappingProxyType({'objective': ColumnSpec(key='objective', title='Objective', names=frozenset(('desired outcome', 'goal', 'objective', 'objectives', 'outcome', 'project objective'))), 'measure': ColumnSpec(key='measure', title='Measure', names=frozenset(('how measured', 'indicator', 'kpi', 'measurable outcome', 'measure', 'measured by', 'metric', 'success measure')), measured=True), 'target': ColumnSpec(key='target', title='Target', names=frozenset(('figure', 'goal value', 'target', 'target value'))), 'by': ColumnSpec(key='by', title='By', type='date', names=frozenset(('by', 'by when', 'date', 'deadline', 'due', 'target date')))}), lookup=MappingProxyType({'desired outcome': 'objective', 'goal': 'objective', 'objective': 'objective', 'objectives': 'objective', 'outcome': 'objective', 'project objective': 'objective', 'how measured': 'measure', 'indicator': 'measure', 'kpi': 'measure', 'measurable outcome': 'measure', 'measure': 'measure', 'measured by': 'measure', 'metric': 'measure', 'success measure': 'measure', 'figure': 'target', 'goal value': 'target', 'target': 'target', 'target value': 'target', 'by': 'by', 'by when': 'by', 'date': 'by', 'deadline': 'by', 'due': 'by', 'target date': 'by'}), samples=frozenset(('[[day it is due]]', '[[figure]]', '[[how it is measured]]', '[[what will be different]]'))),
                source='### Objectives and desired outcomes\n\n<!--\nTargets that can be reached or missed, each with a measure and a date. "Improve planning" is a wish. "From 1 March, nine of ten berth requests\nare answered within 15 minutes" is an objective. An outcome is what is different for the users afterwards; a delivered system is not one.\n-->\n\n| Objective | Measure | Target | By |\n|---|---|---|---|\n| [[what will be different]] | [[how it is measured]] | [[figure]] | [[day it is due]] |\n',
                guidance='Targets that can be reached or missed, each with a measure and a date. "Improve planning" is a wish. "From 1 March, nine of ten berth requests\nare answered within 15 minutes" is an objective. An outcome is what is different for the users afterwards; a delivered system is not one.',
                owned=frozenset(('[[what will be different]] | [[how it is measured]] | [[figure]] | [[day it is due]]',)),
            ),
            SectionSpec(
                key='scope',
                title='Scope',
                level=3,
                position=5,
                parent='project-definition',
                names=frozenset(('in scope', 'included', 'inclusions', 'project scope', 'project scope and exclusions', 'project scope statement', 'scope', 'scope and exclusions', 'scope description', 'scope inclusions', 'scope of the project', 'scope of work', 'scope statement', 'what is in scope')),
                owner='Project Manager',
                source='### Scope\n\n<!--\nWhat is in, as a boundary: which sites, users, systems, processes, quantities. The products themselves stand in the plan. Test: could the newest\nteam member tell from this page whether a request belongs to the project? In a small project, constraints and interfaces are stated here too.\n-->\n\n- [[area, site, group of users or quantity that is included]]\n',
                guidance='What is in, as a boundary: which sites, users, systems, processes, quantities. The products themselves stand in the plan. Test: could the newest\nteam member tell from this page whether a request belongs to the project? In a small project, constraints and interfaces are stated here too.',
                owned=frozenset(('- [[area, site, group of users or quantity that is included]]',)),
            ),
            SectionSpec(
                key='exclusions',
                title='Exclusions',
                level=3,
                position=6,
                parent='project-definition',
                names=frozenset(('excluded', 'excluded from scope', 'exclusions', 'exclusions and limitations', 'explicit exclusions', 'explicitly excluded', 'non goals', 'not in scope', 'not included', 'out of scope', 'out of scope activities', 'out of scope items', 'project exclusions', 'project scope and exclusions', 'scope and exclusions', 'scope exclusions', 'what is not included', 'what is out of scope')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref', 'reference'))), 'left-out': ColumnSpec(key='left-out', title='Left out', names=frozenset(('excluded', 'exclusion', 'item', 'left out', 'not included', 'out of scope', 'what is left out'))), 'why': ColumnSpec(key='why', title='Why', names=frozenset(('justification', 'note', 'notes', 'rationale', 'reason', 'why'))), 'who-provides-it-instead': ColumnSpec(key='who-provides-it-instead', title='Who provides it instead', names=frozenset(('owner', 'provided by', 'responsible', 'who does it', 'who does it instead', 'who provides it instead')))}), item='EXC', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'reference': 'id', 'excluded': 'left-out', 'exclusion': 'left-out', 'item': 'left-out', 'left out': 'left-out', 'not included': 'left-out', 'out of scope': 'left-out', 'what is left out': 'left-out', 'justification': 'why', 'note': 'why', 'notes': 'why', 'rationale': 'why', 'reason': 'why', 'why': 'why', 'owner': 'who-provides-it-instead', 'provided by': 'who-provides-it-instead', 'responsible': 'who-provides-it-instead', 'who does it': 'who-provides-it-instead', 'who does it instead': 'who-provides-it-instead', 'who provides it instead': 'who-provides-it-instead'}), samples=frozenset(('EXC-001', '[[name or organisation, or nobody]]', '[[reason]]', '[[what is not included]]'))),
                source="### Exclusions\n\n<!--\nWhat somebody might expect and will not get, with who provides it instead. Read the bid's exclusions and the salesperson's emails: what was said\naloud in a demonstration is expected. An empty list means that nobody asked the customer.\n-->\n\n| Id | Left out | Why | Who provides it instead |\n|---|---|---|---|\n| EXC-001 | [[what is not included]] | [[reason]] | [[name or organisation, or nobody]] |\n",
                guidance="What somebody might expect and will not get, with who provides it instead. Read the bid's exclusions and the salesperson's emails: what was said\naloud in a demonstration is expected. An empty list means that nobody asked the customer.",
                owned=frozenset(('EXC-001 | [[what is not included]] | [[reason]] | [[name or organisation, or nobody]]',)),
            ),
            SectionSpec(
                key='constraints',
                title='Constraints',
                level=3,
                position=7,
                parent='project-definition',
                names=frozenset(('assumptions and constraints', 'assumptions constraints and dependencies', 'boundaries', 'constraints', 'constraints and assumptions', 'constraints assumptions and dependencies', 'limitations', 'limits', 'mandated constraints', 'operating constraints', 'project constraints', 'restrictions')),
                absent=True,
                when={'size': ('medium', 'large'),},
                free=True,
                owner='Project Manager',
                source='### Constraints\n\n<!--\nLimits that the team cannot change: a fixed date, a law, a frozen system, a budget year, opening hours. Say where each comes from. A wish of the\ncustomer is a requirement and no constraint.\n-->\n\n- [[limit, where it comes from, and what it rules out]]\n',
                guidance='Limits that the team cannot change: a fixed date, a law, a frozen system, a budget year, opening hours. Say where each comes from. A wish of the\ncustomer is a requirement and no constraint.',
                owned=frozenset(('- [[limit, where it comes from, and what it rules out]]',)),
            ),
            SectionSpec(
                key='assumptions',
                title='Assumptions',
                level=3,
                position=8,
                parent='project-definition',
                names=frozenset(('assumption log', 'assumptions', 'assumptions and constraints', 'assumptions and dependencies', 'assumptions constraints and dependencies', 'assumptions log', 'assumptions made', 'constraints and assumptions', 'constraints assumptions and dependencies', 'dependencies and assumptions', 'key assumptions', 'planning assumptions', 'project assumptions')),
                absent=True,
                free=True,
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref', 'reference'))), 'assumption': ColumnSpec(key='assumption', title='Assumption', names=frozenset(('assumption', 'description', 'what is assumed', 'what we assume'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('checked by', 'owner', 'responsible', 'who checks'))), 'check-by': ColumnSpec(key='check-by', title='Check by', type='date', names=frozenset(('by', 'check by', 'check on', 'checked by date', 'date', 'due', 'validate by'))), 'if-it-is-false': ColumnSpec(key='if-it-is-false', title='If it is false', names=frozenset(('consequence', 'effect if false', 'if false', 'if it is false', 'if wrong', 'impact', 'impact if false')))}), item='ASM', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'reference': 'id', 'assumption': 'assumption', 'description': 'assumption', 'what is assumed': 'assumption', 'what we assume': 'assumption', 'checked by': 'owner', 'owner': 'owner', 'responsible': 'owner', 'who checks': 'owner', 'by': 'check-by', 'check by': 'check-by', 'check on': 'check-by', 'checked by date': 'check-by', 'date': 'check-by', 'due': 'check-by', 'validate by': 'check-by', 'consequence': 'if-it-is-false', 'effect if false': 'if-it-is-false', 'if false': 'if-it-is-false', 'if it is false': 'if-it-is-false', 'if wrong': 'if-it-is-false', 'impact': 'if-it-is-false', 'impact if false': 'if-it-is-false'}), samples=frozenset(('ASM-001', '[[day it is checked]]', '[[effect on time, cost or scope]]', '[[name]]', '[[what is taken as true]]'))),
                source='### Assumptions\n\n<!--\nWhat the estimate takes as true without proof. Each has an owner who finds out, a day by which it is checked, and a consequence in days or money.\nIf the customer allowed no assumptions in the bid, this is where they come to light: the price rests on them all the same.\n-->\n\n| Id | Assumption | Owner | Check by | If it is false |\n|---|---|---|---|---|\n| ASM-001 | [[what is taken as true]] | [[name]] | [[day it is checked]] | [[effect on time, cost or scope]] |\n',
                guidance='What the estimate takes as true without proof. Each has an owner who finds out, a day by which it is checked, and a consequence in days or money.\nIf the customer allowed no assumptions in the bid, this is where they come to light: the price rests on them all the same.',
                owned=frozenset(('ASM-001 | [[what is taken as true]] | [[name]] | [[day it is checked]] | [[effect on time, cost or scope]]',)),
            ),
            SectionSpec(
                key='dependencies',
                title='Dependencies',
                level=3,
                position=9,
                parent='project-definition',
                names=frozenset(('assumptions and dependencies', 'assumptions constraints and dependencies', 'client responsibilities', 'constraints assumptions and dependencies', 'customer dependencies', 'customer responsibilities', 'dependencies', 'dependencies and assumptions', 'external dependencies', 'prerequisites and dependencies', 'project dependencies', 'servicing agency s requirements', 'what we need from the customer', 'what we need from you')),
                absent=True,
                free=True,
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref', 'reference'))), 'what-is-needed': ColumnSpec(key='what-is-needed', title='What is needed', names=frozenset(('dependency', 'description', 'needed', 'what is needed', 'what must be supplied', 'what we need'))), 'from-whom': ColumnSpec(key='from-whom', title='From whom', names=frozenset(('by whom', 'from', 'from whom', 'owner', 'responsible', 'supplied by', 'who supplies it'))), 'needed-by': ColumnSpec(key='needed-by', title='Needed by', type='date', names=frozenset(('by', 'date', 'due', 'needed by', 'needed on', 'when'))), 'if-it-is-late': ColumnSpec(key='if-it-is-late', title='If it is late', names=frozenset(('consequence', 'effect', 'if it is late', 'if late', 'impact', 'impact if late')))}), item='DEP', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'reference': 'id', 'dependency': 'what-is-needed', 'description': 'what-is-needed', 'needed': 'what-is-needed', 'what is needed': 'what-is-needed', 'what must be supplied': 'what-is-needed', 'what we need': 'what-is-needed', 'by whom': 'from-whom', 'from': 'from-whom', 'from whom': 'from-whom', 'owner': 'from-whom', 'responsible': 'from-whom', 'supplied by': 'from-whom', 'who supplies it': 'from-whom', 'by': 'needed-by', 'date': 'needed-by', 'due': 'needed-by', 'needed by': 'needed-by', 'needed on': 'needed-by', 'when': 'needed-by', 'consequence': 'if-it-is-late', 'effect': 'if-it-is-late', 'if it is late': 'if-it-is-late', 'if late': 'if-it-is-late', 'impact': 'if-it-is-late', 'impact if late': 'if-it-is-late'}), samples=frozenset(('DEP-001', '[[day it is needed]]', '[[effect, and who bears it]]', '[[name and organisation]]', '[[what must be supplied]]'))),
                source='### Dependencies\n\n<!--\nWhat somebody outside the team must supply, by when, and what each late week costs. Name a person. "The customer provides test data" is late from\nthe first day; "Sam Achterberg, by 14 August" is not.\n-->\n\n| Id | What is needed | From whom | Needed by | If it is late |\n|---|---|---|---|---|\n| DEP-001 | [[what must be supplied]] | [[name and organisation]] | [[day it is needed]] | [[effect, and who bears it]] |\n',
                guidance='What somebody outside the team must supply, by when, and what each late week costs. Name a person. "The customer provides test data" is late from\nthe first day; "Sam Achterberg, by 14 August" is not.',
                owned=frozenset(('DEP-001 | [[what must be supplied]] | [[name and organisation]] | [[day it is needed]] | [[effect, and who bears it]]',)),
            ),
            SectionSpec(
                key='users-and-interested-parties',
                title='Users and interested parties',
                level=3,
                position=10,
                parent='project-definition',
                names=frozenset(('audience', 'interested parties', 'interests', 'key stakeholders', 'project stakeholders', 'stakeholder analysis', 'stakeholder map', 'stakeholder register', 'stakeholders', 'target audience', 'the users and any other known interested parties', 'users', 'users and interested parties', 'users and other interested parties', 'users and stakeholders')),
                free=True,
                owner='Senior User',
                reference=True,
                table=TableSpec(columns=MappingProxyType({'party': ColumnSpec(key='party', title='Party', names=frozenset(('group', 'interested party', 'name', 'party', 'stakeholder', 'user', 'who'))), 'what-they-want-or-fear': ColumnSpec(key='what-they-want-or-fear', title='What they want or fear', names=frozenset(('expectation', 'interest', 'interests', 'need', 'needs', 'stake', 'what they want or fear'))), 'part-in-the-project': ColumnSpec(key='part-in-the-project', title='Part in the project', names=frozenset(('how involved', 'influence', 'involvement', 'part', 'part in the project', 'role'))), 'contact': ColumnSpec(key='contact', title='Contact', names=frozenset(('contact', 'contact person', 'representative', 'spokesperson')))}), lookup=MappingProxyType({'group': 'party', 'interested party': 'party', 'name': 'party', 'party': 'party', 'stakeholder': 'party', 'user': 'party', 'who': 'party', 'expectation': 'what-they-want-or-fear', 'interest': 'what-they-want-or-fear', 'interests': 'what-they-want-or-fear', 'need': 'what-they-want-or-fear', 'needs': 'what-they-want-or-fear', 'stake': 'what-they-want-or-fear', 'what they want or fear': 'what-they-want-or-fear', 'how involved': 'part-in-the-project', 'influence': 'part-in-the-project', 'involvement': 'part-in-the-project', 'part': 'part-in-the-project', 'part in the project': 'part-in-the-project', 'role': 'part-in-the-project', 'contact': 'contact', 'contact person': 'contact', 'representative': 'contact', 'spokesperson': 'contact'}), samples=frozenset(('[[decides, uses, supplies or is informed]]', '[[group, person or organisation]]', '[[interest]]', '[[name]]'))),
                source='### Users and interested parties\n\n<!--\nWho will use the result, who pays, who is affected, who can stop it. The group that is forgotten here is the one that refuses acceptance: night\nshift, union, data protection officer, the supplier of the system next door.\n-->\n\n| Party | What they want or fear | Part in the project | Contact |\n|---|---|---|---|\n| [[group, person or organisation]] | [[interest]] | [[decides, uses, supplies or is informed]] | [[name]] |\n',
                guidance='Who will use the result, who pays, who is affected, who can stop it. The group that is forgotten here is the one that refuses acceptance: night\nshift, union, data protection officer, the supplier of the system next door.',
                owned=frozenset(('[[group, person or organisation]] | [[interest]] | [[decides, uses, supplies or is informed]] | [[name]]',)),
            ),
            SectionSpec(
                key='interfaces',
                title='Interfaces',
                level=3,
                position=11,
                parent='project-definition',
                names=frozenset(('external interfaces', 'integration points', 'interfaces', 'links to other projects', 'project interfaces', 'related projects', 'system interfaces')),
                absent=True,
                when={'size': ('medium', 'large'),},
                free=True,
                owner='Project Manager',
                source='### Interfaces\n\n<!--\nWhere this project touches others: systems that exchange data, other projects that change the same thing, teams that take over. For each, the\nowner on the other side and what passes. Interfaces without an owner on the other side are where the schedule breaks.\n-->\n\n- [[other system, project or team; its owner; what passes in which direction]]\n',
                guidance='Where this project touches others: systems that exchange data, other projects that change the same thing, teams that take over. For each, the\nowner on the other side and what passes. Interfaces without an owner on the other side are where the schedule breaks.',
                owned=frozenset(('- [[other system, project or team; its owner; what passes in which direction]]',)),
            ),
            SectionSpec(
                key='project-approach',
                title='Project approach',
                level=2,
                position=12,
                parent=None,
                names=frozenset(('approach', 'approach to the project', 'architecture', 'choice of solution', 'delivery approach', 'delivery method', 'how we will deliver', 'implementation approach', 'method of approach', 'methodology', 'our approach', 'project approach', 'project method', 'project methodology', 'solution approach', 'solution architecture', 'technical approach')),
                owner='Senior Supplier',
                source='## Project approach\n\n<!--\nThe choice of solution and of the way to it: buy, adapt or build; in one go or in steps; own staff or partners; on which site. Give the reason,\nand what was turned down. It must be the approach that was priced: if it is not, say so in the three-way match.\n-->\n\n[[The solution chosen, how it will be delivered, and why this way and not another]]\n',
                guidance='The choice of solution and of the way to it: buy, adapt or build; in one go or in steps; own staff or partners; on which site. Give the reason,\nand what was turned down. It must be the approach that was priced: if it is not, say so in the three-way match.',
                owned=frozenset(('[[The solution chosen, how it will be delivered, and why this way and not another]]',)),
            ),
            SectionSpec(
                key='business-case',
                title='Business case',
                level=2,
                position=13,
                parent=None,
                names=frozenset(('business case', 'business case and justification', 'business justification', 'customer business case', 'detailed business case', 'initial business case', 'justification', 'justification for the project', 'outline business case', 'project justification', 'rationale')),
                group=True,
                owner='Executive',
                source="## Business case\n\n<!--\nThe customer's case: why the spending is right. The supplier has its own case, with cost and margin; that one stays in the scope file and never\nstands here. If the customer keeps the case in a document of its own, give its essentials here, so that the board can test each stage decision\nagainst it.\n-->\n",
                guidance="The customer's case: why the spending is right. The supplier has its own case, with cost and margin; that one stays in the scope file and never\nstands here. If the customer keeps the case in a document of its own, give its essentials here, so that the board can test each stage decision\nagainst it.",
            ),
            SectionSpec(
                key='business-case-in-brief',
                title='Business case in brief',
                level=3,
                position=14,
                parent='business-case',
                names=frozenset(('brief business case', 'business case in brief', 'business case outline', 'case in brief', 'justification in brief', 'the case')),
                when={'size': ('small',),},
                owner='Executive',
                source='### Business case in brief\n\n<!--\nFor a small project: reasons, timescale, return, dis-benefits and major risks in one or two paragraphs. The costs stand in the budget. Keep one\nfigure in it that would stop the project: "not worth doing above 210,000" is what a board needs to know.\n-->\n\n[[Why it is worth doing, when cost and benefit fall, what gets worse, what could spoil it, and at which figure it stops being worth it]]\n',
                guidance='For a small project: reasons, timescale, return, dis-benefits and major risks in one or two paragraphs. The costs stand in the budget. Keep one\nfigure in it that would stop the project: "not worth doing above 210,000" is what a board needs to know.',
                owned=frozenset(('[[Why it is worth doing, when cost and benefit fall, what gets worse, what could spoil it, and at which figure it stops being worth it]]',)),
            ),
            SectionSpec(
                key='business-case-summary',
                title='Business case summary',
                level=3,
                position=15,
                parent='business-case',
                names=frozenset(('business case executive summary', 'business case summary', 'executive summary', 'management summary', 'summary', 'summary of the business case')),
                when={'size': ('large',),},
                owner='Executive',
                source='### Business case summary\n\n<!--\nHalf a page for a reader who reads nothing else: what it costs, what it brings, when, and which option was chosen. Write it last. Its figures are\nthose of the sections below.\n-->\n\n[[Option chosen, cost, benefit, when it pays back, and the largest risk]]\n',
                guidance='Half a page for a reader who reads nothing else: what it costs, what it brings, when, and which option was chosen. Write it last. Its figures are\nthose of the sections below.',
                owned=frozenset(('[[Option chosen, cost, benefit, when it pays back, and the largest risk]]',)),
            ),
            SectionSpec(
                key='reasons',
                title='Reasons',
                level=3,
                position=16,
                parent='business-case',
                names=frozenset(('business drivers', 'business need', 'drivers', 'need', 'reasons', 'reasons for the project', 'strategic case', 'strategic fit', 'why we do this')),
                when={'size': ('medium', 'large'),},
                owner='Executive',
                source='### Reasons\n\n<!--\nWhat makes the customer act, and which strategy or duty it serves. A project whose reason is only that money is left in the budget loses its\nsponsor in the first hard month.\n-->\n\n[[The need, and the strategy, law or plan that it serves]]\n',
                guidance='What makes the customer act, and which strategy or duty it serves. A project whose reason is only that money is left in the budget loses its\nsponsor in the first hard month.',
                owned=frozenset(('[[The need, and the strategy, law or plan that it serves]]',)),
            ),
            SectionSpec(
                key='business-options',
                title='Business options',
                level=3,
                position=17,
                parent='business-case',
                names=frozenset(('alternatives', 'alternatives considered', 'business options', 'option appraisal', 'options', 'options analysis', 'options appraisal', 'options considered')),
                owner='Executive',
                table=TableSpec(columns=MappingProxyType({'option': ColumnSpec(key='option', title='Option', names=frozenset(('alternative', 'business option', 'option'))), 'what-it-means': ColumnSpec(key='what-it-means', title='What it means', names=frozenset(('description', 'meaning', 'summary', 'what it is', 'what it means'))), 'cost': ColumnSpec(key='cost', title='Cost', type='money', names=frozenset(('cost', 'costs', 'price', 'total cost', 'whole cost'))), 'verdict': ColumnSpec(key='verdict', title='Verdict', type='choice', values=('Chosen', 'Rejected'), names=frozenset(('choice', 'decision', 'outcome', 'result', 'verdict'))), 'why': ColumnSpec(key='why', title='Why', names=frozenset(('because', 'rationale', 'reason', 'reasons', 'why')))}), each=MappingProxyType({'option': (('Do nothing', {}), ('Do minimum', {'size': ('medium', 'large'),}), ('Do something', {})),}), lookup=MappingProxyType({'alternative': 'option', 'business option': 'option', 'option': 'option', 'description': 'what-it-means', 'meaning': 'what-it-means', 'summary': 'what-it-means', 'what it is': 'what-it-means', 'what it means': 'what-it-means', 'cost': 'cost', 'costs': 'cost', 'price': 'cost', 'total cost': 'cost', 'whole cost': 'cost', 'choice': 'verdict', 'decision': 'verdict', 'outcome': 'verdict', 'result': 'verdict', 'verdict': 'verdict', 'because': 'why', 'rationale': 'why', 'reason': 'why', 'reasons': 'why', 'why': 'why'}), samples=frozenset(('Do minimum', 'Do nothing', 'Do something', '[[Chosen or Rejected]]', '[[amount]]', '[[reason]]', '[[the fuller answer]]', '[[the least that helps]]', '[[what goes on as today]]'))),
                source='### Business options\n\n<!--\nAlways with "Do nothing" and its price: staying as it is costs money too. A list where every option but one is absurd convinces nobody. Give the\nwhole cost to the customer over the time of the appraisal, and one reason a line why it was chosen or not.\n-->\n\n| Option | What it means | Cost | Verdict | Why |\n|---|---|---|---|---|\n| Do nothing | [[what goes on as today]] | [[amount]] | [[Chosen or Rejected]] | [[reason]] |\n| Do minimum | [[the least that helps]] | [[amount]] | [[Chosen or Rejected]] | [[reason]] |\n| Do something | [[the fuller answer]] | [[amount]] | [[Chosen or Rejected]] | [[reason]] |\n',
                guidance='Always with "Do nothing" and its price: staying as it is costs money too. A list where every option but one is absurd convinces nobody. Give the\nwhole cost to the customer over the time of the appraisal, and one reason a line why it was chosen or not.',
                owned=frozenset(('Do minimum | [[the least that helps]] | [[amount]] | [[Chosen or Rejected]] | [[reason]]', 'Do nothing | [[what goes on as today]] | [[amount]] | [[Chosen or Rejected]] | [[reason]]', 'Do something | [[the fuller answer]] | [[amount]] | [[Chosen or Rejected]] | [[reason]]')),
            ),
            SectionSpec(
                key='expected-benefits',
                title='Expected benefits',
                level=3,
                position=18,
                parent='business-case',
                names=frozenset(('anticipated benefits', 'benefit profile', 'benefits', 'benefits and dis benefits', 'benefits and tolerances', 'benefits expected', 'benefits profile', 'business benefits', 'expected benefits', 'expected benefits and dis benefits', 'key benefits', 'project benefits')),
                owner='Senior User',
                table=TableSpec(columns=MappingProxyType({'benefit': ColumnSpec(key='benefit', title='Benefit', names=frozenset(('benefit', 'benefits', 'description', 'expected benefit'))), 'measure': ColumnSpec(key='measure', title='Measure', names=frozenset(('how measured', 'indicator', 'kpi', 'measure', 'measured by', 'metric')), measured=True), 'baseline': ColumnSpec(key='baseline', title='Baseline', names=frozenset(('baseline', 'baseline measure', 'current', 'current value', 'now', 'today'))), 'target': ColumnSpec(key='target', title='Target', names=frozenset(('goal', 'target', 'target value'))), 'tolerance': ColumnSpec(key='tolerance', title='Tolerance', names=frozenset(('allowed deviation', 'may miss by', 'tolerance', 'tolerances')), measured=True), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('accountable', 'benefit owner', 'owner', 'who measures'))), 'measured-on': ColumnSpec(key='measured-on', title='Measured on', type='date', names=frozenset(('date', 'due', 'first measured', 'measured', 'measured on', 'measuring date', 'when')))}), lookup=MappingProxyType({'benefit': 'benefit', 'benefits': 'benefit', 'description': 'benefit', 'expected benefit': 'benefit', 'how measured': 'measure', 'indicator': 'measure', 'kpi': 'measure', 'measure': 'measure', 'measured by': 'measure', 'metric': 'measure', 'baseline': 'baseline', 'baseline measure': 'baseline', 'current': 'baseline', 'current value': 'baseline', 'now': 'baseline', 'today': 'baseline', 'goal': 'target', 'target': 'target', 'target value': 'target', 'allowed deviation': 'tolerance', 'may miss by': 'tolerance', 'tolerance': 'tolerance', 'tolerances': 'tolerance', 'accountable': 'owner', 'benefit owner': 'owner', 'owner': 'owner', 'who measures': 'owner', 'date': 'measured-on', 'due': 'measured-on', 'first measured': 'measured-on', 'measured': 'measured-on', 'measured on': 'measured-on', 'measuring date': 'measured-on', 'when': 'measured-on'}), samples=frozenset(('[[day of measuring]]', '[[figure today]]', '[[figure wanted]]', '[[how far it may miss]]', '[[how it is measured]]', '[[name]]', '[[what improves]]'))),
                source="### Expected benefits\n\n<!--\nEach benefit has a measure, today's figure, a target, how far it may miss (tolerance), a customer's owner and a day of measuring. Measure the\nbaseline before the project changes it. The supplier delivers products; the customer's owner makes the benefit happen, so the owner is never the\nsupplier.\n-->\n\n| Benefit | Measure | Baseline | Target | Tolerance | Owner | Measured on |\n|---|---|---|---|---|---|---|\n| [[what improves]] | [[how it is measured]] | [[figure today]] | [[figure wanted]] | [[how far it may miss]] | [[name]] | [[day of measuring]] |\n",
                guidance="Each benefit has a measure, today's figure, a target, how far it may miss (tolerance), a customer's owner and a day of measuring. Measure the\nbaseline before the project changes it. The supplier delivers products; the customer's owner makes the benefit happen, so the owner is never the\nsupplier.",
                owned=frozenset(('[[what improves]] | [[how it is measured]] | [[figure today]] | [[figure wanted]] | [[how far it may miss]] | [[name]] | [[day of measuring]]',)),
            ),
            SectionSpec(
                key='expected-dis-benefits',
                title='Expected dis-benefits',
                level=3,
                position=19,
                parent='business-case',
                names=frozenset(('benefits and dis benefits', 'dis benefits', 'disadvantages', 'disbenefits', 'drawbacks', 'expected benefits and dis benefits', 'expected dis benefits', 'expected disbenefits', 'negative consequences', 'side effects')),
                absent=True,
                when={'size': ('medium', 'large'),},
                owner='Senior User',
                table=TableSpec(columns=MappingProxyType({'dis-benefit': ColumnSpec(key='dis-benefit', title='Dis-benefit', names=frozenset(('description', 'dis benefit', 'disbenefit', 'drawback', 'side effect'))), 'who-bears-it': ColumnSpec(key='who-bears-it', title='Who bears it', names=frozenset(('affected', 'borne by', 'who', 'who bears it', 'who is affected'))), 'size': ColumnSpec(key='size', title='Size', names=frozenset(('amount', 'figure', 'how much', 'measure', 'size')), measured=True), 'what-is-done-about-it': ColumnSpec(key='what-is-done-about-it', title='What is done about it', names=frozenset(('accepted by', 'action', 'response', 'treatment', 'what is done about it')))}), lookup=MappingProxyType({'description': 'dis-benefit', 'dis benefit': 'dis-benefit', 'disbenefit': 'dis-benefit', 'drawback': 'dis-benefit', 'side effect': 'dis-benefit', 'affected': 'who-bears-it', 'borne by': 'who-bears-it', 'who': 'who-bears-it', 'who bears it': 'who-bears-it', 'who is affected': 'who-bears-it', 'amount': 'size', 'figure': 'size', 'how much': 'size', 'measure': 'size', 'size': 'size', 'accepted by': 'what-is-done-about-it', 'action': 'what-is-done-about-it', 'response': 'what-is-done-about-it', 'treatment': 'what-is-done-about-it', 'what is done about it': 'what-is-done-about-it'}), samples=frozenset(('[[action, or accepted by whom]]', '[[figure]]', '[[group or person]]', '[[what gets worse]]'))),
                source='### Expected dis-benefits\n\n<!--\nWhat gets worse for somebody because of the project, for certain: more steps for one team, a licence for ever, a skill no longer needed. It is no\nrisk, since it will happen. Agreeing it now saves the argument at handover.\n-->\n\n| Dis-benefit | Who bears it | Size | What is done about it |\n|---|---|---|---|\n| [[what gets worse]] | [[group or person]] | [[figure]] | [[action, or accepted by whom]] |\n',
                guidance='What gets worse for somebody because of the project, for certain: more steps for one team, a licence for ever, a skill no longer needed. It is no\nrisk, since it will happen. Agreeing it now saves the argument at handover.',
                owned=frozenset(('[[what gets worse]] | [[group or person]] | [[figure]] | [[action, or accepted by whom]]',)),
            ),
            SectionSpec(
                key='timescale',
                title='Timescale',
                level=3,
                position=20,
                parent='business-case',
                names=frozenset(('business case period', 'business case timescale', 'period of the business case', 'time scale', 'timescale', 'timescales', 'timing')),
                when={'size': ('medium', 'large'),},
                owner='Executive',
                source='### Timescale\n\n<!--\nWhen money is spent, when benefits begin, over how many years the case is reckoned, and the last date at which the result is still worth having.\n-->\n\n[[From when to when money is spent, when benefits begin and end, and the date after which the case fails]]\n',
                guidance='When money is spent, when benefits begin, over how many years the case is reckoned, and the last date at which the result is still worth having.',
                owned=frozenset(('[[From when to when money is spent, when benefits begin and end, and the date after which the case fails]]',)),
            ),
            SectionSpec(
                key='costs',
                title='Costs',
                level=3,
                position=21,
                parent='business-case',
                names=frozenset(('cost', 'cost summary', 'costs', 'costs and funding', 'estimated cost', 'estimated costs', 'funding', 'project costs', 'whole life cost', 'whole life costs')),
                when={'size': ('medium', 'large'),},
                owner='Executive',
                table=TableSpec(columns=MappingProxyType({'cost': ColumnSpec(key='cost', title='Cost', names=frozenset(('cost', 'cost item', 'description', 'item', 'what'))), 'kind': ColumnSpec(key='kind', title='Kind', type='choice', values=('Project', 'Running', 'Closing'), names=frozenset(('cost type', 'kind', 'phase', 'type'))), 'amount': ColumnSpec(key='amount', title='Amount', type='money', names=frozenset(('amount', 'cost amount', 'estimate', 'price', 'sum', 'value'))), 'paid-from': ColumnSpec(key='paid-from', title='Paid from', names=frozenset(('budget', 'funded by', 'funding', 'paid by', 'paid from', 'source')))}), checks=(TableCheck(kind='sum', columns=('amount',), target='total-row'),), lookup=MappingProxyType({'cost': 'cost', 'cost item': 'cost', 'description': 'cost', 'item': 'cost', 'what': 'cost', 'cost type': 'kind', 'kind': 'kind', 'phase': 'kind', 'type': 'kind', 'amount': 'amount', 'cost amount': 'amount', 'estimate': 'amount', 'price': 'amount', 'sum': 'amount', 'value': 'amount', 'budget': 'paid-from', 'funded by': 'paid-from', 'funding': 'paid-from', 'paid by': 'paid-from', 'paid from': 'paid-from', 'source': 'paid-from'}), samples=frozenset(('', 'Total', '[[Project, Running or Closing]]', '[[amount]]', '[[budget]]', '[[sum of the costs]]', '[[what is paid for]]'))),
                source="### Costs\n\n<!--\nProject, running and closing costs over the time of the appraisal, with who pays. The contract price is only one line: add the customer's own\nstaff, licences, training. Never put the supplier's own cost or margin here: the customer reads this document.\n-->\n\n| Cost | Kind | Amount | Paid from |\n|---|---|---|---|\n| [[what is paid for]] | [[Project, Running or Closing]] | [[amount]] | [[budget]] |\n| Total | | [[sum of the costs]] | |\n",
                guidance="Project, running and closing costs over the time of the appraisal, with who pays. The contract price is only one line: add the customer's own\nstaff, licences, training. Never put the supplier's own cost or margin here: the customer reads this document.",
                owned=frozenset(('Total | | [[sum of the costs]] |', '[[what is paid for]] | [[Project, Running or Closing]] | [[amount]] | [[budget]]')),
                fielded=('[[what is paid for]] | [[Project, Running or Closing]] | [[amount]] | [[budget]]',),
            ),
            SectionSpec(
                key='investment-appraisal',
                title='Investment appraisal',
                level=3,
                position=22,
                parent='business-case',
                names=frozenset(('appraisal', 'cost benefit analysis', 'economic appraisal', 'financial appraisal', 'financial case', 'investment appraisal', 'payback', 'return on investment', 'roi')),
                when={'size': ('medium', 'large'),},
                owner='Executive',
                table=TableSpec(columns=MappingProxyType({'year': ColumnSpec(key='year', title='Year', names=frozenset(('financial year', 'period', 'year'))), 'costs': ColumnSpec(key='costs', title='Costs', type='money', names=frozenset(('cost', 'costs', 'outlay', 'spending'))), 'benefits': ColumnSpec(key='benefits', title='Benefits', type='money', names=frozenset(('benefit', 'benefits', 'income', 'return', 'savings'))), 'net': ColumnSpec(key='net', title='Net', type='money', names=frozenset(('balance', 'difference', 'net', 'net benefit')))}), checks=(TableCheck(kind='sum', columns=('costs',), target='total-row'), TableCheck(kind='sum', columns=('benefits',), target='total-row'), TableCheck(kind='sum', columns=('net',), target='total-row')), lookup=MappingProxyType({'financial year': 'year', 'period': 'year', 'year': 'year', 'cost': 'costs', 'costs': 'costs', 'outlay': 'costs', 'spending': 'costs', 'benefit': 'benefits', 'benefits': 'benefits', 'income': 'benefits', 'return': 'benefits', 'savings': 'benefits', 'balance': 'net', 'difference': 'net', 'net': 'net', 'net benefit': 'net'}), samples=frozenset(('Total', '[[amount]]', '[[sum of the benefits]]', '[[sum of the costs]]', '[[sum of the net]]', '[[year]]'))),
                source="### Investment appraisal\n\n<!--\nCosts against benefits, year by year, with payback. State the discount rate, or that none was used, and what happens if benefits are a third\nlower. The method is the customer's finance department's; ask for it instead of inventing one.\n-->\n\n[[Method, rate, payback, and the result if benefits come late or low]]\n\n| Year | Costs | Benefits | Net |\n|---|---|---|---|\n| [[year]] | [[amount]] | [[amount]] | [[amount]] |\n| Total | [[sum of the costs]] | [[sum of the benefits]] | [[sum of the net]] |\n",
                guidance="Costs against benefits, year by year, with payback. State the discount rate, or that none was used, and what happens if benefits are a third\nlower. The method is the customer's finance department's; ask for it instead of inventing one.",
                owned=frozenset(('Total | [[sum of the costs]] | [[sum of the benefits]] | [[sum of the net]]', '[[Method, rate, payback, and the result if benefits come late or low]]', '[[year]] | [[amount]] | [[amount]] | [[amount]]')),
            ),
            SectionSpec(
                key='major-risks',
                title='Major risks',
                level=3,
                position=23,
                parent='business-case',
                names=frozenset(('business case risks', 'key risks', 'major business risks', 'major risks', 'risks to the business case', 'top risks')),
                when={'size': ('medium', 'large'),},
                owner='Executive',
                source='### Major risks\n\n<!--\nThe three to five risks that could turn the verdict on the business case, by their ids in the risk register, and what they would do to it in\nmoney or months.\n-->\n\n[[Risk id, what it would do to the case, and the point at which the board would stop]]\n',
                guidance='The three to five risks that could turn the verdict on the business case, by their ids in the risk register, and what they would do to it in\nmoney or months.',
                owned=frozenset(('[[Risk id, what it would do to the case, and the point at which the board would stop]]',)),
            ),
            SectionSpec(
                key='team-and-role-descriptions',
                title='Team and role descriptions',
                level=2,
                position=24,
                parent=None,
                names=frozenset(('key personnel', 'organisation', 'project management team', 'project management team structure', 'project organisation', 'project organization', 'project team', 'roles and responsibilities', 'team and role descriptions', 'team and roles')),
                when={'size': ('small',),},
                owner='Executive',
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('function', 'position', 'project role', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('holder', 'name', 'named person', 'person', 'who'))), 'title-and-organisation': ColumnSpec(key='title-and-organisation', title='Title and organisation', names=frozenset(('job title', 'organisation', 'organization', 'title', 'title and organisation', 'title organisation'))), 'reports-to': ColumnSpec(key='reports-to', title='Reports to', names=frozenset(('accountable to', 'answers to', 'reporting to', 'reports to'))), 'responsible-for': ColumnSpec(key='responsible-for', title='Responsible for', names=frozenset(('duties', 'responsibilities', 'responsibility', 'responsible for', 'tasks'))), 'may-decide': ColumnSpec(key='may-decide', title='May decide', names=frozenset(('authority', 'authority limits', 'decides', 'limits of authority', 'may decide')))}), each=MappingProxyType({'role': (('Executive', {}), ('Senior User', {}), ('Senior Supplier', {}), ('Project Manager', {}), ('Delivery Manager', {}), ('Account Manager', {})),}), lookup=MappingProxyType({'function': 'role', 'position': 'role', 'project role': 'role', 'role': 'role', 'holder': 'name', 'name': 'name', 'named person': 'name', 'person': 'name', 'who': 'name', 'job title': 'title-and-organisation', 'organisation': 'title-and-organisation', 'organization': 'title-and-organisation', 'title': 'title-and-organisation', 'title and organisation': 'title-and-organisation', 'title organisation': 'title-and-organisation', 'accountable to': 'reports-to', 'answers to': 'reports-to', 'reporting to': 'reports-to', 'reports to': 'reports-to', 'duties': 'responsible-for', 'responsibilities': 'responsible-for', 'responsibility': 'responsible-for', 'responsible for': 'responsible-for', 'tasks': 'responsible-for', 'authority': 'may-decide', 'authority limits': 'may-decide', 'decides': 'may-decide', 'limits of authority': 'may-decide', 'may decide': 'may-decide'}), samples=frozenset(('Account Manager', 'Delivery Manager', 'Executive', 'Project Manager', 'Senior Supplier', 'Senior User', '[[account-manager]]', '[[delivery-manager]]', '[[duties in this project]]', '[[executive]]', '[[limits of authority]]', '[[name or body]]', '[[name]]', '[[project-manager]]', '[[title, organisation]]'))),
                source='## Team and role descriptions\n\n<!--\nFor a small project: the team and the role descriptions in one table. One person may hold several roles, but nobody reports to themselves, and\nthe Executive and the Project Manager are two people. Say for each what they may decide alone, in money and days.\n-->\n\n| Role | Name | Title and organisation | Reports to | Responsible for | May decide |\n|---|---|---|---|---|---|\n| Executive | [[executive]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n| Senior User | [[name]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n| Senior Supplier | [[name]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n| Project Manager | [[project-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n| Delivery Manager | [[delivery-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n| Account Manager | [[account-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n',
                guidance='For a small project: the team and the role descriptions in one table. One person may hold several roles, but nobody reports to themselves, and\nthe Executive and the Project Manager are two people. Say for each what they may decide alone, in money and days.',
                owned=frozenset(('Account Manager | [[account-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]]', 'Delivery Manager | [[delivery-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]]', 'Executive | [[executive]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]]', 'Project Manager | [[project-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]]', 'Senior Supplier | [[name]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]]', 'Senior User | [[name]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]]')),
                fielded=('Account Manager | [[account-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]]', 'Delivery Manager | [[delivery-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]]', 'Executive | [[executive]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]]', 'Project Manager | [[project-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]]'),
            ),
            SectionSpec(
                key='project-management-team',
                title='Project management team',
                level=2,
                position=25,
                parent=None,
                names=frozenset(('people', 'project management team', 'project organisation and roles', 'project team and roles', 'team structure and role descriptions')),
                group=True,
                when={'size': ('medium', 'large'),},
                owner='Executive',
                source='## Project management team\n\n<!--\nWho is on the board, who manages, who assures, and to whom each answers.\n-->\n',
                guidance='Who is on the board, who manages, who assures, and to whom each answers.',
            ),
            SectionSpec(
                key='project-management-team-structure',
                title='Project management team structure',
                level=3,
                position=26,
                parent='project-management-team',
                names=frozenset(('governance structure', 'government personnel', 'key personnel', 'management team structure', 'organisation', 'organisation structure', 'organisational structure', 'organization structure', 'project board', 'project governance', 'project management team structure', 'project organisation', 'project organisation structure', 'project organization', 'project team', 'project team structure', 'stakeholders table', 'team', 'team organisation', 'team organization', 'team roles', 'team structure')),
                owner='Executive',
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('function', 'position', 'project role', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('holder', 'name', 'named person', 'person', 'who'))), 'title-and-organisation': ColumnSpec(key='title-and-organisation', title='Title and organisation', names=frozenset(('job title', 'organisation', 'organization', 'title', 'title and organisation', 'title organisation'))), 'reports-to': ColumnSpec(key='reports-to', title='Reports to', names=frozenset(('accountable to', 'answers to', 'reporting to', 'reports to')))}), each=MappingProxyType({'role': (('Executive', {}), ('Senior User', {}), ('Senior Supplier', {}), ('Project Manager', {}), ('Project Assurance', {}), ('Change Authority', {'size': ('large',),}), ('Team Manager', {}), ('Project Support', {'size': ('large',),}), ('Delivery Manager', {}), ('Account Manager', {})),}), lookup=MappingProxyType({'function': 'role', 'position': 'role', 'project role': 'role', 'role': 'role', 'holder': 'name', 'name': 'name', 'named person': 'name', 'person': 'name', 'who': 'name', 'job title': 'title-and-organisation', 'organisation': 'title-and-organisation', 'organization': 'title-and-organisation', 'title': 'title-and-organisation', 'title and organisation': 'title-and-organisation', 'title organisation': 'title-and-organisation', 'accountable to': 'reports-to', 'answers to': 'reports-to', 'reporting to': 'reports-to', 'reports to': 'reports-to'}), samples=frozenset(('Account Manager', 'Change Authority', 'Delivery Manager', 'Executive', 'Project Assurance', 'Project Manager', 'Project Support', 'Senior Supplier', 'Senior User', 'Team Manager', '[[account-manager]]', '[[delivery-manager]]', '[[executive]]', '[[name or body]]', '[[name]]', '[[project-manager]]', '[[title, organisation]]'))),
                source='### Project management team structure\n\n<!--\nEverybody by name and title; a department cannot be telephoned. Show whom the Executive answers to, above the board too. The Delivery Manager and\nthe Account Manager stand here as well: the one keeps sales and delivery together, the other stays answerable for what was promised. Several\npeople may share a role: give each a row.\n-->\n\n| Role | Name | Title and organisation | Reports to |\n|---|---|---|---|\n| Executive | [[executive]] | [[title, organisation]] | [[name or body]] |\n| Senior User | [[name]] | [[title, organisation]] | [[name or body]] |\n| Senior Supplier | [[name]] | [[title, organisation]] | [[name or body]] |\n| Project Manager | [[project-manager]] | [[title, organisation]] | [[name or body]] |\n| Project Assurance | [[name]] | [[title, organisation]] | [[name or body]] |\n| Change Authority | [[name]] | [[title, organisation]] | [[name or body]] |\n| Team Manager | [[name]] | [[title, organisation]] | [[name or body]] |\n| Project Support | [[name]] | [[title, organisation]] | [[name or body]] |\n| Delivery Manager | [[delivery-manager]] | [[title, organisation]] | [[name or body]] |\n| Account Manager | [[account-manager]] | [[title, organisation]] | [[name or body]] |\n',
                guidance='Everybody by name and title; a department cannot be telephoned. Show whom the Executive answers to, above the board too. The Delivery Manager and\nthe Account Manager stand here as well: the one keeps sales and delivery together, the other stays answerable for what was promised. Several\npeople may share a role: give each a row.',
                owned=frozenset(('Account Manager | [[account-manager]] | [[title, organisation]] | [[name or body]]', 'Change Authority | [[name]] | [[title, organisation]] | [[name or body]]', 'Delivery Manager | [[delivery-manager]] | [[title, organisation]] | [[name or body]]', 'Executive | [[executive]] | [[title, organisation]] | [[name or body]]', 'Project Assurance | [[name]] | [[title, organisation]] | [[name or body]]', 'Project Manager | [[project-manager]] | [[title, organisation]] | [[name or body]]', 'Project Support | [[name]] | [[title, organisation]] | [[name or body]]', 'Senior Supplier | [[name]] | [[title, organisation]] | [[name or body]]', 'Senior User | [[name]] | [[title, organisation]] | [[name or body]]', 'Team Manager | [[name]] | [[title, organisation]] | [[name or body]]')),
                fielded=('Account Manager | [[account-manager]] | [[title, organisation]] | [[name or body]]', 'Delivery Manager | [[delivery-manager]] | [[title, organisation]] | [[name or body]]', 'Executive | [[executive]] | [[title, organisation]] | [[name or body]]', 'Project Manager | [[project-manager]] | [[title, organisation]] | [[name or body]]'),
            ),
            SectionSpec(
                key='role-descriptions',
                title='Role descriptions',
                level=3,
                position=27,
                parent='project-management-team',
                names=frozenset(('duties', 'job descriptions', 'project roles', 'raci', 'responsibilities', 'responsibility matrix', 'role definitions', 'role descriptions', 'roles', 'roles and responsibilities', 'roles responsibilities and authority')),
                owner='Executive',
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('function', 'position', 'project role', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('holder', 'name', 'named person', 'person', 'who'))), 'responsible-for': ColumnSpec(key='responsible-for', title='Responsible for', names=frozenset(('duties', 'responsibilities', 'responsibility', 'responsible for', 'tasks'))), 'may-decide': ColumnSpec(key='may-decide', title='May decide', names=frozenset(('authority', 'authority limits', 'decides', 'limits of authority', 'may decide'))), 'agreed-on': ColumnSpec(key='agreed-on', title='Agreed on', type='date', names=frozenset(('accepted', 'accepted on', 'agreed', 'agreed on', 'date agreed')), demanded=Status.APPROVED)}), each=MappingProxyType({'role': (('Executive', {}), ('Senior User', {}), ('Senior Supplier', {}), ('Project Manager', {}), ('Project Assurance', {}), ('Change Authority', {'size': ('large',),}), ('Team Manager', {}), ('Project Support', {'size': ('large',),}), ('Delivery Manager', {}), ('Account Manager', {})),}), lookup=MappingProxyType({'function': 'role', 'position': 'role', 'project role': 'role', 'role': 'role', 'holder': 'name', 'name': 'name', 'named person': 'name', 'person': 'name', 'who': 'name', 'duties': 'responsible-for', 'responsibilities': 'responsible-for', 'responsibility': 'responsible-for', 'responsible for': 'responsible-for', 'tasks': 'responsible-for', 'authority': 'may-decide', 'authority limits': 'may-decide', 'decides': 'may-decide', 'limits of authority': 'may-decide', 'may decide': 'may-decide', 'accepted': 'agreed-on', 'accepted on': 'agreed-on', 'agreed': 'agreed-on', 'agreed on': 'agreed-on', 'date agreed': 'agreed-on'}), samples=frozenset(('Account Manager', 'Change Authority', 'Delivery Manager', 'Executive', 'Project Assurance', 'Project Manager', 'Project Support', 'Senior Supplier', 'Senior User', 'Team Manager', '[[account-manager]]', '[[day of agreement]]', '[[delivery-manager]]', '[[duties in this project]]', '[[executive]]', '[[limits of authority]]', '[[name]]', '[[project-manager]]'))),
                source='### Role descriptions\n\n<!--\nFor each role: what this person does in this project, and what they may decide alone, in money and days. A copy of the textbook says nothing.\n"Agreed on" is the day on which the person said yes. A role that its holder has not agreed to is empty.\n-->\n\n| Role | Name | Responsible for | May decide | Agreed on |\n|---|---|---|---|---|\n| Executive | [[executive]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Senior User | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Senior Supplier | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Project Manager | [[project-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Project Assurance | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Change Authority | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Team Manager | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Project Support | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Delivery Manager | [[delivery-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Account Manager | [[account-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n',
                guidance='For each role: what this person does in this project, and what they may decide alone, in money and days. A copy of the textbook says nothing.\n"Agreed on" is the day on which the person said yes. A role that its holder has not agreed to is empty.',
                owned=frozenset(('Account Manager | [[account-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Change Authority | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Delivery Manager | [[delivery-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Executive | [[executive]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Project Assurance | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Project Manager | [[project-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Project Support | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Senior Supplier | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Senior User | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Team Manager | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]')),
                fielded=('Account Manager | [[account-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Delivery Manager | [[delivery-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Executive | [[executive]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]', 'Project Manager | [[project-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]]'),
            ),
            SectionSpec(
                key='management-approaches-in-brief',
                title='Management approaches in brief',
                level=2,
                position=28,
                parent=None,
                names=frozenset(('approaches', 'approaches in brief', 'how the project is managed', 'management approaches', 'management approaches in brief', 'plans and policies', 'strategies')),
                when={'size': ('small',),},
                owner='Project Manager',
                reference=True,
                table=TableSpec(columns=MappingProxyType({'approach': ColumnSpec(key='approach', title='Approach', names=frozenset(('approach', 'management approach', 'strategy', 'subject'))), 'what-we-do-or-which-policy-holds': ColumnSpec(key='what-we-do-or-which-policy-holds', title='What we do, or which policy holds', names=frozenset(('description', 'how', 'policy', 'summary', 'what we do', 'what we do or which policy holds'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('owner', 'responsible', 'run by', 'who')))}), each=MappingProxyType({'approach': (('Benefits', {'edition': ('7',),}), ('Change', {'edition': ('7',),}), ('Change control', {'edition': ('6',),}), ('Commercial', {'edition': ('7',),}), ('Communication', {}), ('Digital and data', {'edition': ('7',),}), ('Issue', {'edition': ('7',),}), ('Quality', {}), ('Risk', {}), ('Sustainability', {'edition': ('7',),})),}), lookup=MappingProxyType({'approach': 'approach', 'management approach': 'approach', 'strategy': 'approach', 'subject': 'approach', 'description': 'what-we-do-or-which-policy-holds', 'how': 'what-we-do-or-which-policy-holds', 'policy': 'what-we-do-or-which-policy-holds', 'summary': 'what-we-do-or-which-policy-holds', 'what we do': 'what-we-do-or-which-policy-holds', 'what we do or which policy holds': 'what-we-do-or-which-policy-holds', 'owner': 'owner', 'responsible': 'owner', 'run by': 'owner', 'who': 'owner'}), samples=frozenset(('Benefits', 'Change', 'Change control', 'Commercial', 'Communication', 'Digital and data', 'Issue', 'Quality', 'Risk', 'Sustainability', '[[contract form, subcontractors, invoicing]]', '[[how issues and changes are raised, judged and decided]]', "[[how the users' organisation gets to the new way of working]]", '[[how, when and by whom benefits are measured]]', '[[name]]', '[[scale, review rhythm and who may accept a risk]]', '[[standards, tests and who accepts]]', '[[targets and how they are followed]]', '[[tools, data, access and their owner]]', '[[who hears what, how and how often]]'))),
                source='## Management approaches in brief\n\n<!--\nFor a small project: one line for each approach. "See ..., our policy of ..." is a complete answer; write only what this project does otherwise.\nEdition 6 asks for change control, communication, quality and risk; edition 7 for nine. The list for edition 7 is our reconstruction from public\nsources: the manual\'s own table was not at hand.\n-->\n\n| Approach | What we do, or which policy holds | Owner |\n|---|---|---|\n| Benefits | [[how, when and by whom benefits are measured]] | [[name]] |\n| Change | [[how the users\' organisation gets to the new way of working]] | [[name]] |\n| Change control | [[how issues and changes are raised, judged and decided]] | [[name]] |\n| Commercial | [[contract form, subcontractors, invoicing]] | [[name]] |\n| Communication | [[who hears what, how and how often]] | [[name]] |\n| Digital and data | [[tools, data, access and their owner]] | [[name]] |\n| Issue | [[how issues and changes are raised, judged and decided]] | [[name]] |\n| Quality | [[standards, tests and who accepts]] | [[name]] |\n| Risk | [[scale, review rhythm and who may accept a risk]] | [[name]] |\n| Sustainability | [[targets and how they are followed]] | [[name]] |\n',
                guidance='For a small project: one line for each approach. "See ..., our policy of ..." is a complete answer; write only what this project does otherwise.\nEdition 6 asks for change control, communication, quality and risk; edition 7 for nine. The list for edition 7 is our reconstruction from public\nsources: the manual\'s own table was not at hand.',
                owned=frozenset(('Benefits | [[how, when and by whom benefits are measured]] | [[name]]', 'Change control | [[how issues and changes are raised, judged and decided]] | [[name]]', "Change | [[how the users' organisation gets to the new way of working]] | [[name]]", 'Commercial | [[contract form, subcontractors, invoicing]] | [[name]]', 'Communication | [[who hears what, how and how often]] | [[name]]', 'Digital and data | [[tools, data, access and their owner]] | [[name]]', 'Issue | [[how issues and changes are raised, judged and decided]] | [[name]]', 'Quality | [[standards, tests and who accepts]] | [[name]]', 'Risk | [[scale, review rhythm and who may accept a risk]] | [[name]]', 'Sustainability | [[targets and how they are followed]] | [[name]]')),
            ),
            SectionSpec(
                key='management-approaches',
                title='Management approaches',
                level=2,
                position=29,
                parent=None,
                names=frozenset(('approaches', 'management approaches', 'management plans', 'management strategies', 'project management approaches', 'project strategies', 'strategies')),
                group=True,
                when={'size': ('medium', 'large'),},
                owner='Project Manager',
                source='## Management approaches\n\n<!--\nHow the project will be run. Where an organisation\'s own policy covers an approach, "See ..." with its name, version and place is a complete\nanswer; write out only what this project does otherwise. The order of the approaches among themselves is free. Edition 6 has four approaches,\nedition 7 nine. The list for edition 7 is our reconstruction from public sources: the manual\'s own table was not at hand.\n-->\n',
                guidance='How the project will be run. Where an organisation\'s own policy covers an approach, "See ..." with its name, version and place is a complete\nanswer; write out only what this project does otherwise. The order of the approaches among themselves is free. Edition 6 has four approaches,\nedition 7 nine. The list for edition 7 is our reconstruction from public sources: the manual\'s own table was not at hand.',
            ),
            SectionSpec(
                key='benefits-management-approach',
                title='Benefits management approach',
                level=3,
                position=30,
                parent='management-approaches',
                names=frozenset(('benefits approach', 'benefits management', 'benefits management approach', 'benefits management plan', 'benefits management strategy', 'benefits realisation', 'benefits realisation approach', 'benefits realisation plan', 'benefits realization plan', 'benefits review plan')),
                when={'edition': ('7',),},
                free=True,
                owner='Executive',
                reference=True,
                source="### Benefits management approach\n\n<!--\nWho measures each expected benefit, with which resources, when, and to whom the result goes, also after the project has ended and the team has\ngone. Most benefits are measured by nobody, because the last measuring day lies three months after the closing party. Put it in a named person's\ncalendar.\n-->\n\n[[Who measures what, from which source, on which days, and who acts if a benefit falls behind]]\n",
                guidance="Who measures each expected benefit, with which resources, when, and to whom the result goes, also after the project has ended and the team has\ngone. Most benefits are measured by nobody, because the last measuring day lies three months after the closing party. Put it in a named person's\ncalendar.",
                owned=frozenset(('[[Who measures what, from which source, on which days, and who acts if a benefit falls behind]]',)),
            ),
            SectionSpec(
                key='change-management-approach',
                title='Change management approach',
                level=3,
                position=31,
                parent='management-approaches',
                names=frozenset(('adoption approach', 'business change', 'business change approach', 'change management approach', 'organisational change', 'organisational change approach', 'organisational change management approach', 'organizational change', 'organizational change management approach', 'transition approach')),
                when={'edition': ('7',),},
                free=True,
                owner='Senior User',
                reference=True,
                source="### Change management approach\n\n<!--\nEdition 7 means organisational change here: how people get from today's way of working to the new one, with training, pilots, the end of the old\nway. Changes to scope or products do not belong here; they stand in the issue management approach.\n-->\n\n[[Which groups work differently afterwards, what brings them there, and when the old way ends]]\n",
                guidance="Edition 7 means organisational change here: how people get from today's way of working to the new one, with training, pilots, the end of the old\nway. Changes to scope or products do not belong here; they stand in the issue management approach.",
                owned=frozenset(('[[Which groups work differently afterwards, what brings them there, and when the old way ends]]',)),
            ),
            SectionSpec(
                key='commercial-management-approach',
                title='Commercial management approach',
                level=3,
                position=32,
                parent='management-approaches',
                names=frozenset(('commercial approach', 'commercial management', 'commercial management approach', 'commercial strategy', 'commercials', 'contract management', 'contract management approach', 'procurement', 'procurement approach', 'procurement plan', 'procurement strategy')),
                when={'edition': ('7',),},
                free=True,
                owner='Account Manager',
                reference=True,
                source="### Commercial management approach\n\n<!--\nThe contract and what hangs on it: price basis, payment milestones, subcontractors, who may commit money, how a variation becomes part of the\ncontract. Name the contract's version. Prices belong to the customer's document; the supplier's cost and margin do not belong here.\n-->\n\n[[Contract, price basis, payment, subcontractors, and who may commit which party]]\n",
                guidance="The contract and what hangs on it: price basis, payment milestones, subcontractors, who may commit money, how a variation becomes part of the\ncontract. Name the contract's version. Prices belong to the customer's document; the supplier's cost and margin do not belong here.",
                owned=frozenset(('[[Contract, price basis, payment, subcontractors, and who may commit which party]]',)),
            ),
            SectionSpec(
                key='communication-management-approach',
                title='Communication management approach',
                level=3,
                position=33,
                parent='management-approaches',
                names=frozenset(('communication', 'communication approach', 'communication management', 'communication management approach', 'communication management plan', 'communication management strategy', 'communication plan', 'communication strategy', 'communications', 'communications approach', 'communications management approach', 'communications management plan', 'communications management strategy', 'communications plan', 'communications strategy', 'stakeholder communication', 'stakeholder engagement', 'stakeholder engagement approach', 'stakeholder engagement plan')),
                free=True,
                owner='Project Manager',
                reference=True,
                table=TableSpec(columns=MappingProxyType({'party': ColumnSpec(key='party', title='Party', names=frozenset(('audience', 'interested party', 'party', 'recipient', 'stakeholder', 'to', 'who'))), 'what-they-need': ColumnSpec(key='what-they-need', title='What they need', names=frozenset(('content', 'information', 'message', 'need', 'what', 'what they need'))), 'how': ColumnSpec(key='how', title='How', names=frozenset(('channel', 'format', 'how', 'means', 'medium', 'method'))), 'how-often': ColumnSpec(key='how-often', title='How often', names=frozenset(('frequency', 'how often', 'rhythm', 'timing', 'when'))), 'who-sends-it': ColumnSpec(key='who-sends-it', title='Who sends it', type='person', names=frozenset(('from', 'owner', 'responsible', 'sender', 'sent by', 'who sends it')))}), lookup=MappingProxyType({'audience': 'party', 'interested party': 'party', 'party': 'party', 'recipient': 'party', 'stakeholder': 'party', 'to': 'party', 'who': 'party', 'content': 'what-they-need', 'information': 'what-they-need', 'message': 'what-they-need', 'need': 'what-they-need', 'what': 'what-they-need', 'what they need': 'what-they-need', 'channel': 'how', 'format': 'how', 'how': 'how', 'means': 'how', 'medium': 'how', 'method': 'how', 'frequency': 'how-often', 'how often': 'how-often', 'rhythm': 'how-often', 'timing': 'how-often', 'when': 'how-often', 'from': 'who-sends-it', 'owner': 'who-sends-it', 'responsible': 'who-sends-it', 'sender': 'who-sends-it', 'sent by': 'who-sends-it', 'who sends it': 'who-sends-it'}), samples=frozenset(('[[channel]]', '[[information]]', '[[name]]', '[[party]]', '[[rhythm]]'))),
                source='### Communication management approach\n\n<!--\nOne row for each interested party that stands in the project definition. State who sends it: a message without a sender is not sent. Bad news has\nits own line: who hears it first, and within how many hours.\n-->\n\n[[How news travels, who hears bad news first, and in which language and tool]]\n\n| Party | What they need | How | How often | Who sends it |\n|---|---|---|---|---|\n| [[party]] | [[information]] | [[channel]] | [[rhythm]] | [[name]] |\n',
                guidance='One row for each interested party that stands in the project definition. State who sends it: a message without a sender is not sent. Bad news has\nits own line: who hears it first, and within how many hours.',
                owned=frozenset(('[[How news travels, who hears bad news first, and in which language and tool]]', '[[party]] | [[information]] | [[channel]] | [[rhythm]] | [[name]]')),
            ),
            SectionSpec(
                key='digital-and-data-management-approach',
                title='Digital and data management approach',
                level=3,
                position=34,
                parent='management-approaches',
                names=frozenset(('data approach', 'data management', 'data management approach', 'data management plan', 'digital and data', 'digital and data approach', 'digital and data management approach', 'digital approach', 'digital management approach', 'information management', 'information management approach')),
                when={'edition': ('7',),},
                free=True,
                owner='Project Manager',
                reference=True,
                source="### Digital and data management approach\n\n<!--\nWhich tools hold the project's information, who may see it, how long it is kept, and what happens to data that passes through the project: test\ndata, personal data, migration copies. The usual hole is real customer data in a test system. Say who may approve that, or that nobody may.\n-->\n\n[[Tools, access, personal data, retention, and who answers for each]]\n",
                guidance="Which tools hold the project's information, who may see it, how long it is kept, and what happens to data that passes through the project: test\ndata, personal data, migration copies. The usual hole is real customer data in a test system. Say who may approve that, or that nobody may.",
                owned=frozenset(('[[Tools, access, personal data, retention, and who answers for each]]',)),
            ),
            SectionSpec(
                key='issue-management-approach',
                title='Issue management approach',
                level=3,
                position=35,
                parent='management-approaches',
                names=frozenset(('change control', 'change control approach', 'change control plan', 'change control procedure', 'change control strategy', 'configuration management', 'configuration management approach', 'configuration management plan', 'configuration management strategy', 'issue and change control approach', 'issue and change management approach', 'issue approach', 'issue management', 'issue management approach', 'issue management plan', 'issue resolution', 'issues and change control', 'issues management approach')),
                when={'edition': ('7',),},
                free=True,
                owner='Project Manager',
                reference=True,
                table=TableSpec(columns=MappingProxyType({'change': ColumnSpec(key='change', title='Change', names=frozenset(('change', 'issue', 'level', 'severity', 'size', 'size of change'))), 'decided-by': ColumnSpec(key='decided-by', title='Decided by', names=frozenset(('approver', 'authority', 'decided by', 'decides', 'decision by', 'who decides'))), 'answer-within-working-days': ColumnSpec(key='answer-within-working-days', title='Answer within working days', type='number', names=frozenset(('answer within', 'answer within working days', 'days', 'within working days', 'working days')), min=0)}), lookup=MappingProxyType({'change': 'change', 'issue': 'change', 'level': 'change', 'severity': 'change', 'size': 'change', 'size of change': 'change', 'approver': 'decided-by', 'authority': 'decided-by', 'decided by': 'decided-by', 'decides': 'decided-by', 'decision by': 'decided-by', 'who decides': 'decided-by', 'answer within': 'answer-within-working-days', 'answer within working days': 'answer-within-working-days', 'days': 'answer-within-working-days', 'within working days': 'answer-within-working-days', 'working days': 'answer-within-working-days'}), samples=frozenset(('[[number]]', '[[role and name]]', '[[size of the change in money and days]]'))),
                source="### Issue management approach\n\n<!--\nEdition 7's home for change control: how an issue is raised, recorded, assessed and decided, and how products are versioned. The table says who\ndecides how large a change, and within how many working days. Without the last column the board becomes the bottleneck.\n-->\n\n[[Where issues are recorded, who assesses time, cost and risk, how baselines are kept, and what happens to a refused change]]\n\n| Change | Decided by | Answer within working days |\n|---|---|---|\n| [[size of the change in money and days]] | [[role and name]] | [[number]] |\n",
                guidance="Edition 7's home for change control: how an issue is raised, recorded, assessed and decided, and how products are versioned. The table says who\ndecides how large a change, and within how many working days. Without the last column the board becomes the bottleneck.",
                owned=frozenset(('[[Where issues are recorded, who assesses time, cost and risk, how baselines are kept, and what happens to a refused change]]', '[[size of the change in money and days]] | [[role and name]] | [[number]]')),
            ),
            SectionSpec(
                key='change-control-approach',
                title='Change control approach',
                level=3,
                position=36,
                parent='management-approaches',
                names=frozenset(('change control', 'change control approach', 'change control plan', 'change control procedure', 'change control strategy', 'configuration management', 'configuration management approach', 'configuration management plan', 'configuration management strategy', 'issue and change control approach', 'issue management', 'issue management approach', 'issues and change control')),
                when={'edition': ('6',),},
                free=True,
                owner='Project Manager',
                reference=True,
                table=TableSpec(columns=MappingProxyType({'change': ColumnSpec(key='change', title='Change', names=frozenset(('change', 'issue', 'level', 'severity', 'size', 'size of change'))), 'decided-by': ColumnSpec(key='decided-by', title='Decided by', names=frozenset(('approver', 'authority', 'decided by', 'decides', 'decision by', 'who decides'))), 'answer-within-working-days': ColumnSpec(key='answer-within-working-days', title='Answer within working days', type='number', names=frozenset(('answer within', 'answer within working days', 'days', 'within working days', 'working days')), min=0)}), lookup=MappingProxyType({'change': 'change', 'issue': 'change', 'level': 'change', 'severity': 'change', 'size': 'change', 'size of change': 'change', 'approver': 'decided-by', 'authority': 'decided-by', 'decided by': 'decided-by', 'decides': 'decided-by', 'decision by': 'decided-by', 'who decides': 'decided-by', 'answer within': 'answer-within-working-days', 'answer within working days': 'answer-within-working-days', 'days': 'answer-within-working-days', 'within working days': 'answer-within-working-days', 'working days': 'answer-within-working-days'}), samples=frozenset(('[[number]]', '[[role and name]]', '[[size of the change in money and days]]'))),
                source="### Change control approach\n\n<!--\nEdition 6's name; edition 5 called it configuration management strategy. How an issue is raised, recorded, assessed and decided, and how products\nare versioned. The table says who decides how large a change, and within how many working days. Without the last column the board becomes the\nbottleneck.\n-->\n\n[[Where issues are recorded, who assesses time, cost and risk, how baselines are kept, and what happens to a refused change]]\n\n| Change | Decided by | Answer within working days |\n|---|---|---|\n| [[size of the change in money and days]] | [[role and name]] | [[number]] |\n",
                guidance="Edition 6's name; edition 5 called it configuration management strategy. How an issue is raised, recorded, assessed and decided, and how products\nare versioned. The table says who decides how large a change, and within how many working days. Without the last column the board becomes the\nbottleneck.",
                owned=frozenset(('[[Where issues are recorded, who assesses time, cost and risk, how baselines are kept, and what happens to a refused change]]', '[[size of the change in money and days]] | [[role and name]] | [[number]]')),
            ),
            SectionSpec(
                key='quality-management-approach',
                title='Quality management approach',
                level=3,
                position=37,
                parent='management-approaches',
                names=frozenset(('project quality plan', 'quality', 'quality approach', 'quality assurance', 'quality assurance plan', 'quality management', 'quality management approach', 'quality management plan', 'quality management strategy', 'quality plan', 'quality strategy')),
                free=True,
                owner='Senior User',
                reference=True,
                source="### Quality management approach\n\n<!--\nStandards that hold, which reviews and tests each kind of product goes through, who may reject, and which records prove that it happened.\nSeparate the maker from the tester. Plan the users' time for reviews now: it is the first thing to be missing.\n-->\n\n[[Standards, methods of review and test, records, and who may refuse a product]]\n",
                guidance="Standards that hold, which reviews and tests each kind of product goes through, who may reject, and which records prove that it happened.\nSeparate the maker from the tester. Plan the users' time for reviews now: it is the first thing to be missing.",
                owned=frozenset(('[[Standards, methods of review and test, records, and who may refuse a product]]',)),
            ),
            SectionSpec(
                key='risk-management-approach',
                title='Risk management approach',
                level=3,
                position=38,
                parent='management-approaches',
                names=frozenset(('managing risk', 'risk approach', 'risk management', 'risk management approach', 'risk management plan', 'risk management strategy', 'risk strategy')),
                free=True,
                owner='Project Manager',
                reference=True,
                source='### Risk management approach\n\n<!--\nThe scale for probability and impact in figures, how often the register is reviewed and by whom, how near a risk must be to be acted on, and who\nmay accept which size of risk. "High" without a figure means something else to each reader.\n-->\n\n[[Scale in figures, review rhythm, who may accept what, and how the risk budget is released]]\n',
                guidance='The scale for probability and impact in figures, how often the register is reviewed and by whom, how near a risk must be to be acted on, and who\nmay accept which size of risk. "High" without a figure means something else to each reader.',
                owned=frozenset(('[[Scale in figures, review rhythm, who may accept what, and how the risk budget is released]]',)),
            ),
            SectionSpec(
                key='sustainability-management-approach',
                title='Sustainability management approach',
                level=3,
                position=39,
                parent='management-approaches',
                names=frozenset(('environmental approach', 'environmental management', 'environmental management plan', 'sustainability', 'sustainability approach', 'sustainability management', 'sustainability management approach', 'sustainability plan', 'sustainability strategy')),
                when={'edition': ('7',),},
                free=True,
                owner='Senior Supplier',
                reference=True,
                source="### Sustainability management approach\n\n<!--\nWhat this project does about its use of energy, material and travel, and about the result's use over its life: a few targets that can be\nmeasured, an owner, and a place in the reports. Ask the customer for the policy that already holds; two competing sets of targets help nobody.\n-->\n\n[[Targets, how they are measured and reported, and which policy they come from]]\n",
                guidance="What this project does about its use of energy, material and travel, and about the result's use over its life: a few targets that can be\nmeasured, an owner, and a place in the reports. Ask the customer for the policy that already holds; two competing sets of targets help nobody.",
                owned=frozenset(('[[Targets, how they are measured and reported, and which policy they come from]]',)),
            ),
            SectionSpec(
                key='project-plan',
                title='Project plan',
                level=2,
                position=40,
                parent=None,
                names=frozenset(('delivery plan', 'implementation plan', 'initial project plan', 'outline plan', 'outline project plan', 'plan', 'planning', 'project plan')),
                group=True,
                owner='Project Manager',
                source='## Project plan\n\n<!--\nWhat will be made, when, by whom and for how much. Dates and products are those of the bid, or the difference stands in the three-way match.\n-->\n',
                guidance='What will be made, when, by whom and for how much. Dates and products are those of the bid, or the difference stands in the three-way match.',
            ),
            SectionSpec(
                key='basis-of-the-plan',
                title='Basis of the plan',
                level=3,
                position=41,
                parent='project-plan',
                names=frozenset(('basis of estimate', 'basis of the estimate', 'basis of the plan', 'description of the plan', 'estimated effort', 'estimates', 'plan basis', 'plan description', 'plan prerequisites', 'planning basis', 'prerequisites')),
                when={'size': ('medium', 'large'),},
                owner='Project Manager',
                source="### Basis of the plan\n\n<!--\nWhat must be true before work begins, who estimated, on what basis, and how the plan is watched. Estimates come from the people who will do the\nwork, or from past projects; say which. Name the team managers who agreed that their part can be done. Do not give the supplier's internal days\nor rates for a fixed price.\n-->\n\n[[Prerequisites, who estimated and agreed, planning assumptions, and how progress is measured]]\n",
                guidance="What must be true before work begins, who estimated, on what basis, and how the plan is watched. Estimates come from the people who will do the\nwork, or from past projects; say which. Name the team managers who agreed that their part can be done. Do not give the supplier's internal days\nor rates for a fixed price.",
                owned=frozenset(('[[Prerequisites, who estimated and agreed, planning assumptions, and how progress is measured]]',)),
            ),
            SectionSpec(
                key='project-product',
                title='Project product',
                level=3,
                position=42,
                parent='project-plan',
                names=frozenset(('customer s quality expectations', 'description of the project product', 'product vision', 'project product', 'project product description', 'quality expectations', 'quality expectations of the customer', 'the end product')),
                when={'size': ('large',),},
                owner='Senior User',
                source='### Project product\n\n<!--\nThe result as a whole: what it is for, what it consists of, the quality the customer expects, and who accepts it by which method. Expectations\nwritten as "modern" or "fast" come back as defects. Turn them into criteria while the customer is still in the room.\n-->\n\n[[Purpose, parts, the quality the customer expects, and how and by whom the whole is accepted]]\n',
                guidance='The result as a whole: what it is for, what it consists of, the quality the customer expects, and who accepts it by which method. Expectations\nwritten as "modern" or "fast" come back as defects. Turn them into criteria while the customer is still in the room.',
                owned=frozenset(('[[Purpose, parts, the quality the customer expects, and how and by whom the whole is accepted]]',)),
            ),
            SectionSpec(
                key='products-and-acceptance-criteria',
                title='Products and acceptance criteria',
                level=3,
                position=43,
                parent='project-plan',
                names=frozenset(('acceptance', 'acceptance criteria', 'definition of complete', 'definition of done', 'deliverables', 'deliverables and acceptance criteria', 'key deliverables', 'major deliverables', 'performance standards', 'product acceptance plan', 'product breakdown structure', 'product checklist', 'products', 'products and acceptance criteria', 'project deliverables', 'project products', 'scope and deliverables', 'success criteria', 'what will be delivered')),
                owner='Senior User',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref', 'reference'))), 'product': ColumnSpec(key='product', title='Product', names=frozenset(('deliverable', 'description', 'item', 'name', 'product', 'products'))), 'covers': ColumnSpec(key='covers', title='Covers', type='ref', to='REQ', names=frozenset(('answers', 'covers', 'for', 'requirement', 'requirements')), optional=True), 'acceptance-criterion': ColumnSpec(key='acceptance-criterion', title='Acceptance criterion', names=frozenset(('acceptance criteria', 'acceptance criterion', 'accepted when', 'criteria', 'criterion', 'done when', 'success criteria')), measured=True), 'accepted-by': ColumnSpec(key='accepted-by', title='Accepted by', type='person', names=frozenset(('accepted by', 'acceptor', 'approved by', 'approver', 'who accepts'))), 'due': ColumnSpec(key='due', title='Due', type='date', names=frozenset(('by', 'date', 'delivery date', 'due', 'due by', 'due date', 'when')))}), item='DEL', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'reference': 'id', 'deliverable': 'product', 'description': 'product', 'item': 'product', 'name': 'product', 'product': 'product', 'products': 'product', 'answers': 'covers', 'covers': 'covers', 'for': 'covers', 'requirement': 'covers', 'requirements': 'covers', 'acceptance criteria': 'acceptance-criterion', 'acceptance criterion': 'acceptance-criterion', 'accepted when': 'acceptance-criterion', 'criteria': 'acceptance-criterion', 'criterion': 'acceptance-criterion', 'done when': 'acceptance-criterion', 'success criteria': 'acceptance-criterion', 'accepted by': 'accepted-by', 'acceptor': 'accepted-by', 'approved by': 'accepted-by', 'approver': 'accepted-by', 'who accepts': 'accepted-by', 'by': 'due', 'date': 'due', 'delivery date': 'due', 'due': 'due', 'due by': 'due', 'due date': 'due', 'when': 'due'}), samples=frozenset(('DEL-001', '[[day it is due]]', '[[figure, test or standard that decides]]', '[[ids of the requirements]]', '[[name]]', '[[what is handed over]]'))),
                source="### Products and acceptance criteria\n\n<!--\nEach product that will be handed over, with the requirements it covers, a criterion that can be tested, the person who accepts, and the day it is\ndue. Use the bid's ids and names. If two testers could disagree, the criterion is not finished: give a figure, a test or a document that decides.\n-->\n\n| Id | Product | Covers | Acceptance criterion | Accepted by | Due |\n|---|---|---|---|---|---|\n| DEL-001 | [[what is handed over]] | [[ids of the requirements]] | [[figure, test or standard that decides]] | [[name]] | [[day it is due]] |\n",
                guidance="Each product that will be handed over, with the requirements it covers, a criterion that can be tested, the person who accepts, and the day it is\ndue. Use the bid's ids and names. If two testers could disagree, the criterion is not finished: give a figure, a test or a document that decides.",
                owned=frozenset(('DEL-001 | [[what is handed over]] | [[ids of the requirements]] | [[figure, test or standard that decides]] | [[name]] | [[day it is due]]',)),
            ),
            SectionSpec(
                key='product-descriptions',
                title='Product descriptions',
                level=3,
                position=44,
                parent='project-plan',
                names=frozenset(('descriptions of the products', 'product description', 'product descriptions', 'product quality', 'quality of the products')),
                when={'size': ('large',),},
                owner='Project Manager',
                reference=True,
                table=TableSpec(columns=MappingProxyType({'product': ColumnSpec(key='product', title='Product', type='ref', to='DEL', names=frozenset(('deliverable', 'id', 'product'))), 'made-up-of': ColumnSpec(key='made-up-of', title='Made up of', names=frozenset(('composition', 'consists of', 'made up of', 'parts'))), 'quality-tolerance': ColumnSpec(key='quality-tolerance', title='Quality tolerance', names=frozenset(('quality tolerance', 'quality tolerances', 'tolerance', 'tolerances')), measured=True), 'quality-method': ColumnSpec(key='quality-method', title='Quality method', names=frozenset(('check', 'method', 'quality method', 'review', 'test'))), 'producer': ColumnSpec(key='producer', title='Producer', names=frozenset(('author', 'made by', 'maker', 'producer'))), 'reviewer': ColumnSpec(key='reviewer', title='Reviewer', names=frozenset(('checked by', 'reviewed by', 'reviewer', 'reviewers', 'tester'))), 'approver': ColumnSpec(key='approver', title='Approver', names=frozenset(('accepted by', 'approved by', 'approver', 'approvers')))}), lookup=MappingProxyType({'deliverable': 'product', 'id': 'product', 'product': 'product', 'composition': 'made-up-of', 'consists of': 'made-up-of', 'made up of': 'made-up-of', 'parts': 'made-up-of', 'quality tolerance': 'quality-tolerance', 'quality tolerances': 'quality-tolerance', 'tolerance': 'quality-tolerance', 'tolerances': 'quality-tolerance', 'check': 'quality-method', 'method': 'quality-method', 'quality method': 'quality-method', 'review': 'quality-method', 'test': 'quality-method', 'author': 'producer', 'made by': 'producer', 'maker': 'producer', 'producer': 'producer', 'checked by': 'reviewer', 'reviewed by': 'reviewer', 'reviewer': 'reviewer', 'reviewers': 'reviewer', 'tester': 'reviewer', 'accepted by': 'approver', 'approved by': 'approver', 'approver': 'approver', 'approvers': 'approver'}), samples=frozenset(('[[how far it may miss]]', '[[id of the product]]', '[[name]]', '[[parts]]', '[[review or test]]'))),
                source='### Product descriptions\n\n<!--\nFor a large project: what each product is made of, how good it must be, how that is checked, and by whom. Producer, reviewer and approver are\nthree people, at the least two. A reference to a folder of product descriptions will do.\n-->\n\n| Product | Made up of | Quality tolerance | Quality method | Producer | Reviewer | Approver |\n|---|---|---|---|---|---|---|\n| [[id of the product]] | [[parts]] | [[how far it may miss]] | [[review or test]] | [[name]] | [[name]] | [[name]] |\n',
                guidance='For a large project: what each product is made of, how good it must be, how that is checked, and by whom. Producer, reviewer and approver are\nthree people, at the least two. A reference to a folder of product descriptions will do.',
                owned=frozenset(('[[id of the product]] | [[parts]] | [[how far it may miss]] | [[review or test]] | [[name]] | [[name]] | [[name]]',)),
            ),
            SectionSpec(
                key='management-stages',
                title='Management stages',
                level=3,
                position=45,
                parent='project-plan',
                names=frozenset(('deliverable timeline', 'implementation sequence', 'management stages', 'management stages and milestones', 'phases', 'project phases', 'project phases and milestones', 'project schedule', 'project stages', 'project timeline', 'schedule', 'stage plan', 'stages', 'stages and milestones', 'timeline')),
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'stage': ColumnSpec(key='stage', title='Stage', names=frozenset(('management stage', 'name', 'phase', 'stage', 'step'))), 'from': ColumnSpec(key='from', title='From', type='date', names=frozenset(('begin', 'begins', 'from', 'start', 'start date', 'starts'))), 'to': ColumnSpec(key='to', title='To', type='date', names=frozenset(('end', 'end date', 'ends', 'finish', 'to', 'until'))), 'products': ColumnSpec(key='products', title='Products', type='ref', to='DEL', names=frozenset(('deliverables', 'output', 'outputs', 'product', 'products')), optional=True), 'decision-at-the-end': ColumnSpec(key='decision-at-the-end', title='Decision at the end', names=frozenset(('board decision', 'decision', 'decision at the end', 'end stage decision', 'gate')))}), checks=(TableCheck(kind='before', columns=('from', 'to')), TableCheck(kind='unique', columns=('stage',))), lookup=MappingProxyType({'management stage': 'stage', 'name': 'stage', 'phase': 'stage', 'stage': 'stage', 'step': 'stage', 'begin': 'from', 'begins': 'from', 'from': 'from', 'start': 'from', 'start date': 'from', 'starts': 'from', 'end': 'to', 'end date': 'to', 'ends': 'to', 'finish': 'to', 'to': 'to', 'until': 'to', 'deliverables': 'products', 'output': 'products', 'outputs': 'products', 'product': 'products', 'products': 'products', 'board decision': 'decision-at-the-end', 'decision': 'decision-at-the-end', 'decision at the end': 'decision-at-the-end', 'end stage decision': 'decision-at-the-end', 'gate': 'decision-at-the-end'}), samples=frozenset(('[[first day]]', '[[ids of the products]]', '[[last day]]', '[[name of the stage]]', '[[what the board decides]]'))),
                source='### Management stages\n\n<!--\nAt least two: initiation, and one of delivery. Each ends with a decision of the board to go on, to change or to stop. Put boundaries where the\nboard could really stop, such as after a pilot or before a large order. Stages do not overlap, and a stage is not longer than the board can see.\n-->\n\n| Stage | From | To | Products | Decision at the end |\n|---|---|---|---|---|\n| [[name of the stage]] | [[first day]] | [[last day]] | [[ids of the products]] | [[what the board decides]] |\n',
                guidance='At least two: initiation, and one of delivery. Each ends with a decision of the board to go on, to change or to stop. Put boundaries where the\nboard could really stop, such as after a pilot or before a large order. Stages do not overlap, and a stage is not longer than the board can see.',
                owned=frozenset(('[[name of the stage]] | [[first day]] | [[last day]] | [[ids of the products]] | [[what the board decides]]',)),
            ),
            SectionSpec(
                key='milestones',
                title='Milestones',
                level=3,
                position=46,
                parent='project-plan',
                names=frozenset(('important dates', 'key dates', 'key milestones', 'management stages and milestones', 'milestone plan', 'milestones', 'project milestones', 'project phases and milestones', 'stages and milestones')),
                when={'size': ('medium', 'large'),},
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'milestone': ColumnSpec(key='milestone', title='Milestone', names=frozenset(('description', 'event', 'key date', 'milestone'))), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('date', 'due', 'on', 'planned', 'target', 'target date', 'when'))), 'shown-by': ColumnSpec(key='shown-by', title='Shown by', names=frozenset(('deliverable', 'evidence', 'proof', 'proven by', 'reached when', 'shown by')))}), lookup=MappingProxyType({'description': 'milestone', 'event': 'milestone', 'key date': 'milestone', 'milestone': 'milestone', 'date': 'date', 'due': 'date', 'on': 'date', 'planned': 'date', 'target': 'date', 'target date': 'date', 'when': 'date', 'deliverable': 'shown-by', 'evidence': 'shown-by', 'proof': 'shown-by', 'proven by': 'shown-by', 'reached when': 'shown-by', 'shown by': 'shown-by'}), samples=frozenset(('[[day planned]]', '[[event]]', '[[record or product]]'))),
                source='### Milestones\n\n<!--\nDays that somebody outside the team waits for: payments, handovers, freezes, the customer\'s own events. "Shown by" is what proves that it was\nreached.\n-->\n\n| Milestone | Date | Shown by |\n|---|---|---|\n| [[event]] | [[day planned]] | [[record or product]] |\n',
                guidance='Days that somebody outside the team waits for: payments, handovers, freezes, the customer\'s own events. "Shown by" is what proves that it was\nreached.',
                owned=frozenset(('[[event]] | [[day planned]] | [[record or product]]',)),
            ),
            SectionSpec(
                key='resources',
                title='Resources',
                level=3,
                position=47,
                parent='project-plan',
                names=frozenset(('effort', 'estimated effort and resource plan', 'people and effort', 'resource plan', 'resource requirements', 'resources', 'resourcing', 'staffing')),
                when={'size': ('medium', 'large'),},
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'person': ColumnSpec(key='person', title='Person', type='person', names=frozenset(('name', 'person', 'resource', 'who'))), 'work': ColumnSpec(key='work', title='Work', names=frozenset(('responsibility', 'role', 'task', 'tasks', 'work'))), 'from': ColumnSpec(key='from', title='From', type='date', names=frozenset(('from', 'start', 'start date', 'starts'))), 'to': ColumnSpec(key='to', title='To', type='date', names=frozenset(('end', 'end date', 'ends', 'to', 'until'))), 'share-of-time': ColumnSpec(key='share-of-time', title='Share of time', type='percent', names=frozenset(('allocation', 'estimated allocation', 'fte', 'share', 'share of time', 'time')), min=0, max=100), 'confirmed-by': ColumnSpec(key='confirmed-by', title='Confirmed by', type='person', names=frozenset(('confirmed by', 'line manager', 'promised by', 'released by')))}), checks=(TableCheck(kind='before', columns=('from', 'to')),), lookup=MappingProxyType({'name': 'person', 'person': 'person', 'resource': 'person', 'who': 'person', 'responsibility': 'work', 'role': 'work', 'task': 'work', 'tasks': 'work', 'work': 'work', 'from': 'from', 'start': 'from', 'start date': 'from', 'starts': 'from', 'end': 'to', 'end date': 'to', 'ends': 'to', 'to': 'to', 'until': 'to', 'allocation': 'share-of-time', 'estimated allocation': 'share-of-time', 'fte': 'share-of-time', 'share': 'share-of-time', 'share of time': 'share-of-time', 'time': 'share-of-time', 'confirmed by': 'confirmed-by', 'line manager': 'confirmed-by', 'promised by': 'confirmed-by', 'released by': 'confirmed-by'}), samples=frozenset(('[[first day]]', '[[last day]]', '[[name]]', '[[percent]]', '[[task]]'))),
                source='### Resources\n\n<!--\nThe people by name, when, and with which share of their time, on both sides. "Confirmed by" is the line manager who promised them: without that\nname the plan is hope. Compare with the names in the bid; every change of a named person belongs in the three-way match.\n-->\n\n| Person | Work | From | To | Share of time | Confirmed by |\n|---|---|---|---|---|---|\n| [[name]] | [[task]] | [[first day]] | [[last day]] | [[percent]] | [[name]] |\n',
                guidance='The people by name, when, and with which share of their time, on both sides. "Confirmed by" is the line manager who promised them: without that\nname the plan is hope. Compare with the names in the bid; every change of a named person belongs in the three-way match.',
                owned=frozenset(('[[name]] | [[task]] | [[first day]] | [[last day]] | [[percent]] | [[name]]',)),
            ),
            SectionSpec(
                key='budget',
                title='Budget',
                level=3,
                position=48,
                parent='project-plan',
                names=frozenset(('budget', 'budget and provisions', 'budgets', 'cost plan', 'financial plan', 'investment', 'price', 'project budget', 'reimbursement')),
                owner='Executive',
                table=TableSpec(columns=MappingProxyType({'item': ColumnSpec(key='item', title='Item', names=frozenset(('budget line', 'description', 'item', 'line'))), 'price-lines': ColumnSpec(key='price-lines', title='Price lines', type='ref', to='PRC', names=frozenset(('from the bid', 'price line', 'price lines')), optional=True), 'amount': ColumnSpec(key='amount', title='Amount', type='money', names=frozenset(('amount', 'budget', 'cost', 'price', 'sum', 'value'))), 'released-by': ColumnSpec(key='released-by', title='Released by', type='person', names=frozenset(('authorised by', 'held by', 'owner', 'released by', 'who may release it')))}), each=MappingProxyType({'item': (('Contract price', {}), ('Risk budget', {}), ('Change budget', {})),}), checks=(TableCheck(kind='sum', columns=('amount',), target='total-row'), TableCheck(kind='sum', columns=('amount',), target='field:budget')), lookup=MappingProxyType({'budget line': 'item', 'description': 'item', 'item': 'item', 'line': 'item', 'from the bid': 'price-lines', 'price line': 'price-lines', 'price lines': 'price-lines', 'amount': 'amount', 'budget': 'amount', 'cost': 'amount', 'price': 'amount', 'sum': 'amount', 'value': 'amount', 'authorised by': 'released-by', 'held by': 'released-by', 'owner': 'released-by', 'released by': 'released-by', 'who may release it': 'released-by'}), samples=frozenset(('', 'Change budget', 'Contract price', 'Risk budget', 'Total', '[[amount]]', '[[budget]]', '[[ids of the price lines]]', '[[name]]', '[[price]]'))),
                source="### Budget\n\n<!--\nWhat the board authorises: the contract price, the customer's own spending, and two provisions that are no profit: one for risks, one for\nchanges. Say who may release them. A plan without them is approved sooner and comes back to the board sooner. The price is that of the signed\nbid; the last line equals the budget in the front matter.\n-->\n\n| Item | Price lines | Amount | Released by |\n|---|---|---|---|\n| Contract price | [[ids of the price lines]] | [[price]] | [[name]] |\n| Risk budget | | [[amount]] | [[name]] |\n| Change budget | | [[amount]] | [[name]] |\n| Total | | [[budget]] | |\n",
                guidance="What the board authorises: the contract price, the customer's own spending, and two provisions that are no profit: one for risks, one for\nchanges. Say who may release them. A plan without them is approved sooner and comes back to the board sooner. The price is that of the signed\nbid; the last line equals the budget in the front matter.",
                owned=frozenset(('Change budget | | [[amount]] | [[name]]', 'Contract price | [[ids of the price lines]] | [[price]] | [[name]]', 'Risk budget | | [[amount]] | [[name]]', 'Total | | [[budget]] |')),
                fielded=('Contract price | [[ids of the price lines]] | [[price]] | [[name]]', 'Total | | [[budget]] |'),
            ),
            SectionSpec(
                key='project-controls',
                title='Project controls',
                level=2,
                position=49,
                parent=None,
                names=frozenset(('control', 'controls', 'governance', 'governance and controls', 'project control', 'project controls', 'project controls and tolerances')),
                group=True,
                owner='Project Manager',
                source='## Project controls\n\n<!--\nHow the board steers without running the project: what is decided at each stage end, how far things may drift before somebody must ask, who\nreports what to whom.\n-->\n',
                guidance='How the board steers without running the project: what is decided at each stage end, how far things may drift before somebody must ask, who\nreports what to whom.',
            ),
            SectionSpec(
                key='stage-boundaries',
                title='Stage boundaries',
                level=3,
                position=50,
                parent='project-controls',
                names=frozenset(('decision points', 'end of stage', 'gates', 'stage authorisation', 'stage boundaries', 'stage boundaries and authorisation', 'stage control', 'stage ends', 'stage gates')),
                owner='Executive',
                source='### Stage boundaries\n\n<!--\nWhat the board sees at a stage end, how many days before, and that no stage begins without its decision. Say what the team does while it waits.\n-->\n\n[[What is laid before the board, when, who decides, and what may go on until then]]\n',
                guidance='What the board sees at a stage end, how many days before, and that no stage begins without its decision. Say what the team does while it waits.',
                owned=frozenset(('[[What is laid before the board, when, who decides, and what may go on until then]]',)),
            ),
            SectionSpec(
                key='tolerances',
                title='Tolerances',
                level=3,
                position=51,
                parent='project-controls',
                names=frozenset(('allowed deviations', 'project and stage tolerances', 'project tolerances', 'stage tolerances', 'tolerance', 'tolerances', 'tolerances and escalation')),
                owner='Executive',
                table=TableSpec(columns=MappingProxyType({'aspect': ColumnSpec(key='aspect', title='Aspect', names=frozenset(('area', 'aspect', 'aspect of performance', 'objective', 'performance aspect', 'tolerance area', 'type'))), 'target': ColumnSpec(key='target', title='Target', names=frozenset(('baseline', 'performance target', 'plan', 'planned', 'target'))), 'stage-tolerance': ColumnSpec(key='stage-tolerance', title='Stage tolerance', names=frozenset(('stage', 'stage level', 'stage tolerance', 'tolerance of the stage')), measured=True), 'project-tolerance': ColumnSpec(key='project-tolerance', title='Project tolerance', names=frozenset(('allowed deviation', 'project', 'project level', 'project tolerance', 'tolerance', 'tolerance of the project')), measured=True), 'who-decides-beyond-it': ColumnSpec(key='who-decides-beyond-it', title='Who decides beyond it', names=frozenset(('beyond it', 'decided by', 'decision', 'escalate to', 'escalated to', 'who decides', 'who decides beyond it')))}), each=MappingProxyType({'aspect': (('Time', {}), ('Cost', {}), ('Quality', {}), ('Scope', {}), ('Benefits', {}), ('Risk', {}), ('Sustainability', {'edition': ('7',),})),}), lookup=MappingProxyType({'area': 'aspect', 'aspect': 'aspect', 'aspect of performance': 'aspect', 'objective': 'aspect', 'performance aspect': 'aspect', 'tolerance area': 'aspect', 'type': 'aspect', 'baseline': 'target', 'performance target': 'target', 'plan': 'target', 'planned': 'target', 'target': 'target', 'stage': 'stage-tolerance', 'stage level': 'stage-tolerance', 'stage tolerance': 'stage-tolerance', 'tolerance of the stage': 'stage-tolerance', 'allowed deviation': 'project-tolerance', 'project': 'project-tolerance', 'project level': 'project-tolerance', 'project tolerance': 'project-tolerance', 'tolerance': 'project-tolerance', 'tolerance of the project': 'project-tolerance', 'beyond it': 'who-decides-beyond-it', 'decided by': 'who-decides-beyond-it', 'decision': 'who-decides-beyond-it', 'escalate to': 'who-decides-beyond-it', 'escalated to': 'who-decides-beyond-it', 'who decides': 'who-decides-beyond-it', 'who decides beyond it': 'who-decides-beyond-it'}), samples=frozenset(('Benefits', 'Cost', 'Quality', 'Risk', 'Scope', 'Sustainability', 'Time', '[[acceptance criteria]]', '[[days, earlier or later]]', '[[expected benefits]]', '[[exposure]]', '[[how far the forecast may fall]]', '[[how far they may miss]]', '[[largest exposure]]', '[[money, more or less]]', '[[planned cost]]', '[[planned date]]', '[[products]]', '[[role and name]]', '[[targets]]', '[[what may be dropped or added]]'))),
                source='### Tolerances\n\n<!--\nHow far each aspect of performance may drift from its target before the matter goes one level up. The Project Manager works within the stage\ntolerance, the board within the project tolerance; beyond that, the one who commissioned the project decides. "None" is an answer; an empty cell\nis not. Edition 6 has six aspects, edition 7 adds sustainability.\n-->\n\n| Aspect | Target | Stage tolerance | Project tolerance | Who decides beyond it |\n|---|---|---|---|---|\n| Time | [[planned date]] | [[days, earlier or later]] | [[days, earlier or later]] | [[role and name]] |\n| Cost | [[planned cost]] | [[money, more or less]] | [[money, more or less]] | [[role and name]] |\n| Quality | [[acceptance criteria]] | [[how far they may miss]] | [[how far they may miss]] | [[role and name]] |\n| Scope | [[products]] | [[what may be dropped or added]] | [[what may be dropped or added]] | [[role and name]] |\n| Benefits | [[expected benefits]] | [[how far the forecast may fall]] | [[how far the forecast may fall]] | [[role and name]] |\n| Risk | [[exposure]] | [[largest exposure]] | [[largest exposure]] | [[role and name]] |\n| Sustainability | [[targets]] | [[how far they may miss]] | [[how far they may miss]] | [[role and name]] |\n',
                guidance='How far each aspect of performance may drift from its target before the matter goes one level up. The Project Manager works within the stage\ntolerance, the board within the project tolerance; beyond that, the one who commissioned the project decides. "None" is an answer; an empty cell\nis not. Edition 6 has six aspects, edition 7 adds sustainability.',
                owned=frozenset(('Benefits | [[expected benefits]] | [[how far the forecast may fall]] | [[how far the forecast may fall]] | [[role and name]]', 'Cost | [[planned cost]] | [[money, more or less]] | [[money, more or less]] | [[role and name]]', 'Quality | [[acceptance criteria]] | [[how far they may miss]] | [[how far they may miss]] | [[role and name]]', 'Risk | [[exposure]] | [[largest exposure]] | [[largest exposure]] | [[role and name]]', 'Scope | [[products]] | [[what may be dropped or added]] | [[what may be dropped or added]] | [[role and name]]', 'Sustainability | [[targets]] | [[how far they may miss]] | [[how far they may miss]] | [[role and name]]', 'Time | [[planned date]] | [[days, earlier or later]] | [[days, earlier or later]] | [[role and name]]')),
            ),
            SectionSpec(
                key='monitoring-and-reporting',
                title='Monitoring and reporting',
                level=3,
                position=52,
                parent='project-controls',
                names=frozenset(('controls and reports', 'meetings and reports', 'monitoring', 'monitoring and control', 'monitoring and reporting', 'progress reporting', 'project reporting', 'project status and reporting', 'reporting', 'reporting and monitoring', 'reports', 'reviews and reports', 'status reporting')),
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'control': ColumnSpec(key='control', title='Control', names=frozenset(('control', 'control or report', 'meeting', 'report', 'review', 'what'))), 'level': ColumnSpec(key='level', title='Level', type='choice', values=('Project Board', 'Project Manager', 'Team Manager', 'Project Assurance'), names=frozenset(('controls', 'for', 'level', 'management level'))), 'who-runs-it': ColumnSpec(key='who-runs-it', title='Who runs it', type='person', names=frozenset(('author', 'owner', 'produced by', 'responsible', 'run by', 'who', 'who runs it'))), 'when': ColumnSpec(key='when', title='When', names=frozenset(('date', 'frequency', 'how often', 'rhythm', 'timing', 'when'))), 'what-comes-out': ColumnSpec(key='what-comes-out', title='What comes out', names=frozenset(('goes to', 'output', 'recipients', 'record', 'result', 'to', 'what comes out')))}), each=MappingProxyType({'control': (('Checkpoint report', {'size': ('medium', 'large'),}), ('Highlight report', {}), ('Delivery review with the customer', {}), ('Exception report', {}), ('Stage-end assessment', {}), ('Assurance review', {'size': ('medium', 'large'),}), ('End project report', {})), 'level': (('Project Board', {}), ('Project Manager', {}), ('Team Manager', {'size': ('medium', 'large'),}), ('Project Assurance', {'size': ('medium', 'large'),}))}), lookup=MappingProxyType({'control': 'control', 'control or report': 'control', 'meeting': 'control', 'report': 'control', 'review': 'control', 'what': 'control', 'controls': 'level', 'for': 'level', 'level': 'level', 'management level': 'level', 'author': 'who-runs-it', 'owner': 'who-runs-it', 'produced by': 'who-runs-it', 'responsible': 'who-runs-it', 'run by': 'who-runs-it', 'who': 'who-runs-it', 'who runs it': 'who-runs-it', 'date': 'when', 'frequency': 'when', 'how often': 'when', 'rhythm': 'when', 'timing': 'when', 'when': 'when', 'goes to': 'what-comes-out', 'output': 'what-comes-out', 'recipients': 'what-comes-out', 'record': 'what-comes-out', 'result': 'what-comes-out', 'to': 'what-comes-out', 'what comes out': 'what-comes-out'}), samples=frozenset(('Assurance review', 'Checkpoint report', 'Delivery review with the customer', 'End project report', 'Exception report', 'Highlight report', 'Project Assurance', 'Project Board', 'Project Manager', 'Stage-end assessment', 'Team Manager', '[[day]]', '[[name]]', '[[record, and who gets it]]', '[[rhythm]]', '[[trigger]]'))),
                source="### Monitoring and reporting\n\n<!--\nEach control with the level it serves, the one person who runs it, and when. Every level needs one: board, project manager, team managers,\nassurance. The review with the customer is the Account Manager's too: whoever made the promise hears how it is kept.\n-->\n\n| Control | Level | Who runs it | When | What comes out |\n|---|---|---|---|---|\n| Checkpoint report | Team Manager | [[name]] | [[rhythm]] | [[record, and who gets it]] |\n| Highlight report | Project Manager | [[name]] | [[rhythm]] | [[record, and who gets it]] |\n| Delivery review with the customer | Project Manager | [[name]] | [[rhythm]] | [[record, and who gets it]] |\n| Exception report | Project Board | [[name]] | [[trigger]] | [[record, and who gets it]] |\n| Stage-end assessment | Project Board | [[name]] | [[day]] | [[record, and who gets it]] |\n| Assurance review | Project Assurance | [[name]] | [[rhythm]] | [[record, and who gets it]] |\n| End project report | Project Board | [[name]] | [[day]] | [[record, and who gets it]] |\n",
                guidance="Each control with the level it serves, the one person who runs it, and when. Every level needs one: board, project manager, team managers,\nassurance. The review with the customer is the Account Manager's too: whoever made the promise hears how it is kept.",
                owned=frozenset(('Assurance review | Project Assurance | [[name]] | [[rhythm]] | [[record, and who gets it]]', 'Checkpoint report | Team Manager | [[name]] | [[rhythm]] | [[record, and who gets it]]', 'Delivery review with the customer | Project Manager | [[name]] | [[rhythm]] | [[record, and who gets it]]', 'End project report | Project Board | [[name]] | [[day]] | [[record, and who gets it]]', 'Exception report | Project Board | [[name]] | [[trigger]] | [[record, and who gets it]]', 'Highlight report | Project Manager | [[name]] | [[rhythm]] | [[record, and who gets it]]', 'Stage-end assessment | Project Board | [[name]] | [[day]] | [[record, and who gets it]]')),
            ),
            SectionSpec(
                key='exceptions-and-escalation',
                title='Exceptions and escalation',
                level=3,
                position=53,
                parent='project-controls',
                names=frozenset(('contingency plans', 'escalation', 'escalation path', 'escalation procedure', 'escalation process', 'exception and escalation', 'exception handling', 'exception management', 'exception procedure', 'exception process', 'exceptions', 'exceptions and escalation')),
                owner='Project Manager',
                stands=True,
                source='### Exceptions and escalation\n\n<!--\nThe wording below may stand. Change the number of days if your board meets seldom, and name a deputy for holidays: exceptions come in August.\n-->\n\nAn exception is a forecast that a tolerance will be exceeded. The forecast is enough; nobody waits until it has happened.\n\n1. Whoever sees it first tells the Project Manager on the same working day.\n2. Within a stage tolerance the Project Manager acts, and records it in the log.\n3. Beyond a stage tolerance the Project Manager tells the Executive within one working day and sends an exception report within five:\n   what happened, what follows, the options, and a recommendation. Work that depends on the answer stops; other work goes on.\n4. The board answers within five working days: go on, an exception plan, or an early end. Its answer is recorded with the name of who decided.\n5. Beyond a project tolerance the Executive takes the matter to the person named in the tolerances table, within two working days.\n6. The Account Manager and the Delivery Manager hear of each exception on the day the Executive does, so that the customer hears one story.\n',
                guidance='The wording below may stand. Change the number of days if your board meets seldom, and name a deputy for holidays: exceptions come in August.',
                owned=frozenset(('1. Whoever sees it first tells the Project Manager on the same working day.', '2. Within a stage tolerance the Project Manager acts, and records it in the log.', '3. Beyond a stage tolerance the Project Manager tells the Executive within one working day and sends an exception report within five: what happened, what follows, the options, and a recommendation. Work that depends on the answer stops; other work goes on.', '4. The board answers within five working days: go on, an exception plan, or an early end. Its answer is recorded with the name of who decided.', '5. Beyond a project tolerance the Executive takes the matter to the person named in the tolerances table, within two working days.', '6. The Account Manager and the Delivery Manager hear of each exception on the day the Executive does, so that the customer hears one story.', 'An exception is a forecast that a tolerance will be exceeded. The forecast is enough; nobody waits until it has happened.')),
            ),
            SectionSpec(
                key='tailoring',
                title='Tailoring',
                level=2,
                position=54,
                parent=None,
                names=frozenset(('how prince2 is tailored', 'method tailoring', 'project tailoring', 'tailoring', 'tailoring and scaling', 'tailoring of prince2', 'tailoring of the method', 'tailoring prince2')),
                free=True,
                owner='Project Manager',
                source="## Tailoring\n\n<!--\nWhat was combined, left out or renamed, with the reason, and who agreed. Roles can be shared and documents merged. The business case, tolerances\nwith escalation, the roles, the board's authorisation of each stage, and lessons always stay.\n-->\n\n[[What this project does differently from the method or from the organisation's standard, why, and who agreed]]\n",
                guidance="What was combined, left out or renamed, with the reason, and who agreed. Roles can be shared and documents merged. The business case, tolerances\nwith escalation, the roles, the board's authorisation of each stage, and lessons always stay.",
                owned=frozenset(("[[What this project does differently from the method or from the organisation's standard, why, and who agreed]]",)),
            ),
            SectionSpec(
                key='risk-register',
                title='Risk register',
                level=2,
                position=55,
                parent=None,
                names=frozenset(('initial risk log', 'initial risk register', 'project risks', 'raid', 'raid log', 'risk analysis', 'risk assessment', 'risk log', 'risk plan', 'risk register', 'risk table', 'risks', 'risks and issues', 'risks and mitigation', 'risks and mitigations', 'risks and opportunities')),
                free=True,
                owner='Project Manager',
                reference=True,
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref', 'reference', 'risk id'))), 'cause': ColumnSpec(key='cause', title='Cause', names=frozenset(('because', 'cause', 'risk cause', 'source'))), 'event': ColumnSpec(key='event', title='Event', names=frozenset(('description', 'event', 'potential risk', 'risk', 'risk event', 'threat or opportunity'))), 'effect': ColumnSpec(key='effect', title='Effect', names=frozenset(('consequence', 'effect', 'result', 'risk effect'))), 'probability': ColumnSpec(key='probability', title='Probability', type='choice', values=('Very low', 'Low', 'Medium', 'High', 'Very high'), names=frozenset(('chance', 'likelihood', 'p', 'probability'))), 'impact': ColumnSpec(key='impact', title='Impact', type='choice', values=('Very low', 'Low', 'Medium', 'High', 'Very high'), names=frozenset(('i', 'impact', 'severity'))), 'response': ColumnSpec(key='response', title='Response', type='choice', values=('Avoid', 'Reduce', 'Transfer', 'Share', 'Accept', 'Fallback', 'Prepare contingent plans', 'Exploit', 'Enhance', 'Reject'), names=frozenset(('response', 'response category', 'strategy', 'treatment'))), 'action': ColumnSpec(key='action', title='Action', names=frozenset(('action', 'actions', 'countermeasure', 'how to address risk', 'measures', 'mitigation', 'mitigations', 'risk response'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('owner', 'responsible', 'risk owner', 'who'))), 'status': ColumnSpec(key='status', title='Status', type='choice', values=('Open', 'Closed', 'Happened'), names=frozenset(('risk status', 'state', 'status')))}), item='RSK', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'reference': 'id', 'risk id': 'id', 'because': 'cause', 'cause': 'cause', 'risk cause': 'cause', 'source': 'cause', 'description': 'event', 'event': 'event', 'potential risk': 'event', 'risk': 'event', 'risk event': 'event', 'threat or opportunity': 'event', 'consequence': 'effect', 'effect': 'effect', 'result': 'effect', 'risk effect': 'effect', 'chance': 'probability', 'likelihood': 'probability', 'p': 'probability', 'probability': 'probability', 'i': 'impact', 'impact': 'impact', 'severity': 'impact', 'response': 'response', 'response category': 'response', 'strategy': 'response', 'treatment': 'response', 'action': 'action', 'actions': 'action', 'countermeasure': 'action', 'how to address risk': 'action', 'measures': 'action', 'mitigation': 'action', 'mitigations': 'action', 'risk response': 'action', 'owner': 'owner', 'responsible': 'owner', 'risk owner': 'owner', 'who': 'owner', 'risk status': 'status', 'state': 'status', 'status': 'status'}), samples=frozenset(('RSK-001', '[[Avoid, Reduce, Transfer, Share, Accept]]', '[[Low, Medium or High]]', '[[Open or Closed]]', '[[and then]]', '[[because of]]', '[[may happen]]', '[[name]]', '[[what is done by when]]'))),
                source='## Risk register\n\n<!--\nOne line for each risk, split in cause (a fact), event (may happen), effect (on an objective). "Resources" is no risk. Exactly one owner, who can\nact. Bring over the risks that the bid team saw: they are in the bid file. A reference to a register kept elsewhere is enough.\n-->\n\n| Id | Cause | Event | Effect | Probability | Impact | Response | Action | Owner | Status |\n|---|---|---|---|---|---|---|---|---|---|\n| RSK-001 | [[because of]] | [[may happen]] | [[and then]] | [[Low, Medium or High]] | [[Low, Medium or High]] | [[Avoid, Reduce, Transfer, Share, Accept]] | [[what is done by when]] | [[name]] | [[Open or Closed]] |\n',
                guidance='One line for each risk, split in cause (a fact), event (may happen), effect (on an objective). "Resources" is no risk. Exactly one owner, who can\nact. Bring over the risks that the bid team saw: they are in the bid file. A reference to a register kept elsewhere is enough.',
                owned=frozenset(('RSK-001 | [[because of]] | [[may happen]] | [[and then]] | [[Low, Medium or High]] | [[Low, Medium or High]] | [[Avoid, Reduce, Transfer, Share, Accept]] | [[what is done by when]] | [[name]] | [[Open or Closed]]',)),
            ),
            SectionSpec(
                key='lessons',
                title='Lessons',
                level=2,
                position=56,
                parent=None,
                names=frozenset(('learning', 'lessons', 'lessons applied', 'lessons from earlier projects', 'lessons incorporated', 'lessons learned', 'lessons learnt', 'lessons log', 'lessons report', 'previous lessons')),
                free=True,
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'lesson': ColumnSpec(key='lesson', title='Lesson', names=frozenset(('description', 'lesson', 'what was learned', 'what was learnt'))), 'from': ColumnSpec(key='from', title='From', names=frozenset(('from', 'project', 'source', 'where from'))), 'what-this-plan-does-about-it': ColumnSpec(key='what-this-plan-does-about-it', title='What this plan does about it', names=frozenset(('action', 'effect on the plan', 'recommendation', 'what changes', 'what this plan does about it', 'what we do'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('owner', 'responsible', 'who')))}), lookup=MappingProxyType({'description': 'lesson', 'lesson': 'lesson', 'what was learned': 'lesson', 'what was learnt': 'lesson', 'from': 'from', 'project': 'from', 'source': 'from', 'where from': 'from', 'action': 'what-this-plan-does-about-it', 'effect on the plan': 'what-this-plan-does-about-it', 'recommendation': 'what-this-plan-does-about-it', 'what changes': 'what-this-plan-does-about-it', 'what this plan does about it': 'what-this-plan-does-about-it', 'what we do': 'what-this-plan-does-about-it', 'owner': 'owner', 'responsible': 'owner', 'who': 'owner'}), samples=frozenset(('[[name]]', '[[project or person]]', '[[the change in this plan]]', '[[what was learnt]]'))),
                source='## Lessons\n\n<!--\nWhat earlier work taught, and what this plan does because of it. Ask the people who closed the last similar project; ten minutes will do. Then\nsay who records new lessons, when they are reviewed, and to whom in sales they go.\n-->\n\n[[Who records lessons, when they are reviewed, and who in sales and delivery receives them]]\n\n| Lesson | From | What this plan does about it | Owner |\n|---|---|---|---|\n| [[what was learnt]] | [[project or person]] | [[the change in this plan]] | [[name]] |\n',
                guidance='What earlier work taught, and what this plan does because of it. Ask the people who closed the last similar project; ten minutes will do. Then\nsay who records new lessons, when they are reviewed, and to whom in sales they go.',
                owned=frozenset(('[[Who records lessons, when they are reviewed, and who in sales and delivery receives them]]', '[[what was learnt]] | [[project or person]] | [[the change in this plan]] | [[name]]')),
            ),
            SectionSpec(
                key='three-way-match',
                title='Three-way match',
                level=2,
                position=57,
                parent=None,
                names=frozenset(('3 way match', 'comparison of requirements scope and bid', 'reconciliation', 'reconciliation of requirements scope and bid', 'reconciliation with the bid', 'requirements scope and bid compared', 'three way match')),
                group=True,
                free=True,
                owner='Delivery Manager',
                source='## Three-way match\n\n<!--\nWhat the customer asked for, what was scoped and priced, and what was promised in the bid seldom agree in everything. Find it out now. Put the\nthree side by side, id by id, then compare dates, names, money and totals. This section is why a supplier writes a PID.\n-->\n',
                guidance='What the customer asked for, what was scoped and priced, and what was promised in the bid seldom agree in everything. Find it out now. Put the\nthree side by side, id by id, then compare dates, names, money and totals. This section is why a supplier writes a PID.',
            ),
            SectionSpec(
                key='what-was-compared',
                title='What was compared',
                level=3,
                position=58,
                parent='three-way-match',
                names=frozenset(('compared documents', 'compared versions', 'documents compared', 'sources compared', 'what was compared')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'document': ColumnSpec(key='document', title='Document', names=frozenset(('document', 'source', 'what'))), 'version': ColumnSpec(key='version', title='Version', names=frozenset(('file', 'file and version', 'issue', 'revision', 'version'))), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('date', 'dated', 'issued', 'of', 'version date'))), 'read-by': ColumnSpec(key='read-by', title='Read by', type='person', names=frozenset(('compared by', 'read by', 'reader', 'reviewed by')))}), each=MappingProxyType({'document': (('Customer requirements', {}), ('Scoped project', {}), ('Submitted bid', {}), ('Project plan', {})),}), lookup=MappingProxyType({'document': 'document', 'source': 'document', 'what': 'document', 'file': 'version', 'file and version': 'version', 'issue': 'version', 'revision': 'version', 'version': 'version', 'date': 'date', 'dated': 'date', 'issued': 'date', 'of': 'date', 'version date': 'date', 'compared by': 'read-by', 'read by': 'read-by', 'reader': 'read-by', 'reviewed by': 'read-by'}), samples=frozenset(('Customer requirements', 'Project plan', 'Scoped project', 'Submitted bid', '[[day of issue]]', '[[file and version]]', '[[name]]'))),
                source='### What was compared\n\n<!--\nName the very version of each document, and who read it. The one who wrote the bid is not the only reader.\n-->\n\n| Document | Version | Date | Read by |\n|---|---|---|---|\n| Customer requirements | [[file and version]] | [[day of issue]] | [[name]] |\n| Scoped project | [[file and version]] | [[day of issue]] | [[name]] |\n| Submitted bid | [[file and version]] | [[day of issue]] | [[name]] |\n| Project plan | [[file and version]] | [[day of issue]] | [[name]] |\n',
                guidance='Name the very version of each document, and who read it. The one who wrote the bid is not the only reader.',
                owned=frozenset(('Customer requirements | [[file and version]] | [[day of issue]] | [[name]]', 'Project plan | [[file and version]] | [[day of issue]] | [[name]]', 'Scoped project | [[file and version]] | [[day of issue]] | [[name]]', 'Submitted bid | [[file and version]] | [[day of issue]] | [[name]]')),
            ),
            SectionSpec(
                key='differences-and-decisions',
                title='Differences and decisions',
                level=3,
                position=59,
                parent='three-way-match',
                names=frozenset(('agreed differences', 'agreed variations', 'deviations from the bid', 'differences', 'differences and decisions', 'differences between requirements scope and bid', 'differences found')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'requirement': ColumnSpec(key='requirement', title='Requirement', type='ref', to='REQ', elsewhere=True, names=frozenset(('req', 'requirement', 'requirements')), optional=True), 'product': ColumnSpec(key='product', title='Product', type='ref', to='DEL', elsewhere=True, names=frozenset(('deliverable', 'deliverables', 'product', 'products')), optional=True), 'state': ColumnSpec(key='state', title='State', type='choice', values=('Excluded and said so', 'Promised but not scoped', 'Scoped but not promised', 'Priced but not scoped', 'Scoped but not priced', 'Sold but not planned', 'Planned but not sold', 'No one asked for it', 'Not answered', 'Unknown requirement', 'Excluded and delivered', 'Condition not passed on', 'Dates differ', 'Names differ', 'Money differs', 'Wording differs'), names=frozenset(('kind', 'kind of difference', 'state', 'type'))), 'difference': ColumnSpec(key='difference', title='Difference', names=frozenset(('description', 'details', 'difference', 'what differs'))), 'decision': ColumnSpec(key='decision', title='Decision', names=frozenset(('agreed', 'decision', 'outcome', 'resolution', 'what holds now'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('decided by', 'owner', 'responsible', 'who'))), 'decided-on': ColumnSpec(key='decided-on', title='Decided on', type='date', names=frozenset(('date', 'decided', 'decided on', 'on', 'when')))}), optional=True, lookup=MappingProxyType({'req': 'requirement', 'requirement': 'requirement', 'requirements': 'requirement', 'deliverable': 'product', 'deliverables': 'product', 'product': 'product', 'products': 'product', 'kind': 'state', 'kind of difference': 'state', 'state': 'state', 'type': 'state', 'description': 'difference', 'details': 'difference', 'difference': 'difference', 'what differs': 'difference', 'agreed': 'decision', 'decision': 'decision', 'outcome': 'decision', 'resolution': 'decision', 'what holds now': 'decision', 'decided by': 'owner', 'owner': 'owner', 'responsible': 'owner', 'who': 'owner', 'date': 'decided-on', 'decided': 'decided-on', 'decided on': 'decided-on', 'on': 'decided-on', 'when': 'decided-on'}), samples=frozenset(('[[day of decision]]', '[[id, or empty]]', '[[kind of difference]]', '[[name]]', '[[what each of the three says]]', '[[what holds now]]'))),
                source='### Differences and decisions\n\n<!--\nOne row for each difference, with a decision and the one who owns it. "To be discussed" is no decision. If nothing differs, write that and delete\nthe table. Do not leave out what is awkward: the customer will find it, later and angrier.\n-->\n\n[[How many differences were found and who decided on them, or: Nothing differs]]\n\n| Requirement | Product | State | Difference | Decision | Owner | Decided on |\n|---|---|---|---|---|---|---|\n| [[id, or empty]] | [[id, or empty]] | [[kind of difference]] | [[what each of the three says]] | [[what holds now]] | [[name]] | [[day of decision]] |\n',
                guidance='One row for each difference, with a decision and the one who owns it. "To be discussed" is no decision. If nothing differs, write that and delete\nthe table. Do not leave out what is awkward: the customer will find it, later and angrier.',
                owned=frozenset(('[[How many differences were found and who decided on them, or: Nothing differs]]', '[[id, or empty]] | [[id, or empty]] | [[kind of difference]] | [[what each of the three says]] | [[what holds now]] | [[name]] | [[day of decision]]')),
            ),
            SectionSpec(
                key='handover-from-the-bid',
                title='Handover from the bid',
                level=2,
                position=60,
                parent=None,
                names=frozenset(('bid handover', 'handover', 'handover from bid to project', 'handover from sales', 'handover from sales to delivery', 'handover from the bid', 'handover pack', 'sales handover', 'sales to delivery handover', 'transition from sales', 'turnover')),
                free=True,
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'item': ColumnSpec(key='item', title='Item', names=frozenset(('document', 'item', 'what', 'what was handed over'))), 'kept-at': ColumnSpec(key='kept-at', title='Kept at', names=frozenset(('file', 'kept at', 'kept in', 'location', 'place', 'where'))), 'handed-over-by': ColumnSpec(key='handed-over-by', title='Handed over by', type='person', names=frozenset(('by', 'from', 'given by', 'handed over by'))), 'received-by': ColumnSpec(key='received-by', title='Received by', type='person', names=frozenset(('received', 'received by', 'taken by', 'to'))), 'on': ColumnSpec(key='on', title='On', type='date', names=frozenset(('date', 'handed over on', 'on', 'when')))}), each=MappingProxyType({'item': (('Signed contract and submitted bid', {}), ('Assumptions and clarifications', {}), ('Promises made in the bid', {}), ('Estimate and its basis', {}), ('Open questions and worries', {})),}), lookup=MappingProxyType({'document': 'item', 'item': 'item', 'what': 'item', 'what was handed over': 'item', 'file': 'kept-at', 'kept at': 'kept-at', 'kept in': 'kept-at', 'location': 'kept-at', 'place': 'kept-at', 'where': 'kept-at', 'by': 'handed-over-by', 'from': 'handed-over-by', 'given by': 'handed-over-by', 'handed over by': 'handed-over-by', 'received': 'received-by', 'received by': 'received-by', 'taken by': 'received-by', 'to': 'received-by', 'date': 'on', 'handed over on': 'on', 'on': 'on', 'when': 'on'}), samples=frozenset(('Assumptions and clarifications', 'Estimate and its basis', 'Open questions and worries', 'Promises made in the bid', 'Signed contract and submitted bid', '[[day]]', '[[name]]', '[[place]]'))),
                source='## Handover from the bid\n\n<!--\nSay first whether the Project Manager is the one the bid intended. If not, say who handed over what, and when: a new manager reads what was\nwritten and misses what was said. Ask the estimator what worried them most, and write the answer down.\n-->\n\n[[Who was intended as Project Manager, who is, and how the handover was done, with the day and the people]]\n\n| Item | Kept at | Handed over by | Received by | On |\n|---|---|---|---|---|\n| Signed contract and submitted bid | [[place]] | [[name]] | [[name]] | [[day]] |\n| Assumptions and clarifications | [[place]] | [[name]] | [[name]] | [[day]] |\n| Promises made in the bid | [[place]] | [[name]] | [[name]] | [[day]] |\n| Estimate and its basis | [[place]] | [[name]] | [[name]] | [[day]] |\n| Open questions and worries | [[place]] | [[name]] | [[name]] | [[day]] |\n',
                guidance='Say first whether the Project Manager is the one the bid intended. If not, say who handed over what, and when: a new manager reads what was\nwritten and misses what was said. Ask the estimator what worried them most, and write the answer down.',
                owned=frozenset(('Assumptions and clarifications | [[place]] | [[name]] | [[name]] | [[day]]', 'Estimate and its basis | [[place]] | [[name]] | [[name]] | [[day]]', 'Open questions and worries | [[place]] | [[name]] | [[name]] | [[day]]', 'Promises made in the bid | [[place]] | [[name]] | [[name]] | [[day]]', 'Signed contract and submitted bid | [[place]] | [[name]] | [[name]] | [[day]]', '[[Who was intended as Project Manager, who is, and how the handover was done, with the day and the people]]')),
            ),
            SectionSpec(
                key='corporate-responsibility-statement',
                title='Corporate responsibility statement',
                level=2,
                position=61,
                parent=None,
                names=frozenset(('corporate and social responsibility', 'corporate responsibility', 'corporate responsibility statement', 'corporate social responsibility', 'corporate social responsibility statement', 'csr', 'csr statement', 'ethics and social responsibility', 'social responsibility', 'social value')),
                free=True,
                owner='Executive',
                reference=True,
                source='## Corporate responsibility statement\n\n<!--\nThat the project keeps to the rules of both organisations on people, ethics and environment, or where it touches them: personal data, working\nhours, children, export, gifts. A reference to the policy is enough where nothing in the project comes near its limits; then somebody has to have\nlooked.\n-->\n\n[[Which policies hold, who checked the project against them, and what they demand of it]]\n',
                guidance='That the project keeps to the rules of both organisations on people, ethics and environment, or where it touches them: personal data, working\nhours, children, export, gifts. A reference to the policy is enough where nothing in the project comes near its limits; then somebody has to have\nlooked.',
                owned=frozenset(('[[Which policies hold, who checked the project against them, and what they demand of it]]',)),
            ),
            SectionSpec(
                key='sign-off',
                title='Sign-off',
                level=2,
                position=62,
                parent=None,
                names=frozenset(('acceptance and approval', 'agreement', 'agreement and signature', 'agreement signature', 'approval', 'approval and sign off', 'approvals', 'authorisation', 'authorization', 'document approval', 'pid approval', 'project authorisation', 'sign off', 'sign off and approval', 'signature', 'signatures', 'signoff')),
                owner='Executive',
                stands=True,
                sign_off=True,
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('function', 'position', 'project role', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('name', 'person', 'signatory', 'who'))), 'decision': ColumnSpec(key='decision', title='Decision', type='choice', values=('Approved', 'Approved with conditions'), names=frozenset(('approval', 'decision', 'outcome', 'verdict')), demanded=Status.APPROVED), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('date', 'date signed', 'on', 'signed', 'signed on')), demanded=Status.APPROVED, after='date'), 'seal': ColumnSpec(key='seal', title='Seal', names=frozenset(('hash', 'seal')), optional=True)}), each=MappingProxyType({'role': (('Executive', {}), ('Senior User', {}), ('Senior Supplier', {}), ('Project Manager', {})),}), lookup=MappingProxyType({'function': 'role', 'position': 'role', 'project role': 'role', 'role': 'role', 'name': 'name', 'person': 'name', 'signatory': 'name', 'who': 'name', 'approval': 'decision', 'decision': 'decision', 'outcome': 'decision', 'verdict': 'decision', 'date': 'date', 'date signed': 'date', 'on': 'date', 'signed': 'date', 'signed on': 'date', 'hash': 'seal', 'seal': 'seal'}), samples=frozenset(('', 'Executive', 'Project Manager', 'Senior Supplier', 'Senior User', '[[Approved or Approved with conditions]]', '[[day of signing]]', '[[executive]]', '[[name]]', '[[project-manager]]'))),
                source="## Sign-off\n\n<!--\nThe signatures authorise the project. Tick a box only after reading: no tool can judge whether the text is true or the project wise. A signature\nwith conditions names the conditions under the table.\n-->\n\nBy signing, each of the four confirms the points below for the part that they answer for.\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Executive | [[executive]] | [[Approved or Approved with conditions]] | [[day of signing]] | |\n| Senior User | [[name]] | [[Approved or Approved with conditions]] | [[day of signing]] | |\n| Senior Supplier | [[name]] | [[Approved or Approved with conditions]] | [[day of signing]] | |\n| Project Manager | [[project-manager]] | [[Approved or Approved with conditions]] | [[day of signing]] | |\n\n- [ ] I have read the whole PID; a check of its headings and tables has not taken the place of reading.\n- [ ] It describes the project as it really is, as far as I know.\n- [ ] The project is worth doing, can be done with the people, time and money named, and fits what my organisation wants to reach.\n- [ ] I agree to my role and know what I may decide and who decides beyond that.\n- [ ] The controls are neither too light nor too heavy for this size and risk.\n- [ ] Every difference between requirements, scope and bid that I know of is recorded, with a decision.\n- [ ] Nothing in it breaks my organisation's rules on corporate responsibility.\n",
                guidance='The signatures authorise the project. Tick a box only after reading: no tool can judge whether the text is true or the project wise. A signature\nwith conditions names the conditions under the table.',
                owned=frozenset(('- [ ] Every difference between requirements, scope and bid that I know of is recorded, with a decision.', '- [ ] I agree to my role and know what I may decide and who decides beyond that.', '- [ ] I have read the whole PID; a check of its headings and tables has not taken the place of reading.', '- [ ] It describes the project as it really is, as far as I know.', "- [ ] Nothing in it breaks my organisation's rules on corporate responsibility.", '- [ ] The controls are neither too light nor too heavy for this size and risk.', '- [ ] The project is worth doing, can be done with the people, time and money named, and fits what my organisation wants to reach.', 'By signing, each of the four confirms the points below for the part that they answer for.', 'Executive | [[executive]] | [[Approved or Approved with conditions]] | [[day of signing]] |', 'Project Manager | [[project-manager]] | [[Approved or Approved with conditions]] | [[day of signing]] |', 'Senior Supplier | [[name]] | [[Approved or Approved with conditions]] | [[day of signing]] |', 'Senior User | [[name]] | [[Approved or Approved with conditions]] | [[day of signing]] |')),
                fielded=('Executive | [[executive]] | [[Approved or Approved with conditions]] | [[day of signing]] |', 'Project Manager | [[project-manager]] | [[Approved or Approved with conditions]] | [[day of signing]] |'),
            ),
        ),
        by_key=MappingProxyType({}),
        lookup=MappingProxyType({}),
        template='---\ntemplate: pid@1.0\nstatus: draft\ntitle: "[[title]]"\ncustomer: "[[customer]]"\nsupplier: "[[supplier]]"\nedition: "[[edition]]"\nsize: "[[size]]"\nversion: "0.1"\ndate: "[[date]]"\nproject-start: "[[project-start]]"\nproject-end: "[[project-end]]"\nexecutive: "[[executive]]"\nproject-manager: "[[project-manager]]"\nintended-project-manager: "[[intended-project-manager]]"\ndelivery-manager: "[[delivery-manager]]"\naccount-manager: "[[account-manager]]"\ncurrency: "[[currency]]"\nprice: "[[price]]"\nbudget: "[[budget]]"\nbid: "[[bid]]"\n---\n\n# [[title]]: Project Initiation Documentation\n\n## Format of this document\n\n<!--\nSay which form was chosen and why: one file, a list that points to several, or a collection in a project tool. Keep what changes every week\n(registers, schedule) outside, and say where it is kept. State when the PID is updated, normally at each stage boundary, and that the version on\nwhich the project was authorised is kept: the end project report measures against that version.\n-->\n\n[[This PID is one file, because ... The registers are kept in ... It is updated at each stage boundary by ...]]\n\n### Version history\n\n<!--\nOne row for each version that somebody outside the author\'s desk has seen. "Baselined" marks the versions that the board approved. Never delete\none: without it nobody can say later what was agreed.\n-->\n\n| Version | Date | Author | What changed | State |\n|---|---|---|---|---|\n| 0.1 | [[date]] | [[project-manager]] | First draft | Draft |\n\n## Project definition\n\n<!--\nWhat the project is, for somebody who was not in the sales meetings. Most of it was known when the bid went out. Carry it over with its ids\ninstead of writing it anew: new words create new differences.\n-->\n\n### Background\n\n<!--\nWhy the customer is buying, and why now, in the customer\'s own words where you have them. Two or three paragraphs with facts: "two groundings in\n2025 because two ships were given one berth" tells the team more than "the process needs to be modernised".\n-->\n\n[[What happened, what hurts today, what made the customer act, and what was decided so far]]\n\n### Objectives and desired outcomes\n\n<!--\nTargets that can be reached or missed, each with a measure and a date. "Improve planning" is a wish. "From 1 March, nine of ten berth requests\nare answered within 15 minutes" is an objective. An outcome is what is different for the users afterwards; a delivered system is not one.\n-->\n\n| Objective | Measure | Target | By |\n|---|---|---|---|\n| [[what will be different]] | [[how it is measured]] | [[figure]] | [[day it is due]] |\n\n### Scope\n\n<!--\nWhat is in, as a boundary: which sites, users, systems, processes, quantities. The products themselves stand in the plan. Test: could the newest\nteam member tell from this page whether a request belongs to the project? In a small project, constraints and interfaces are stated here too.\n-->\n\n- [[area, site, group of users or quantity that is included]]\n\n### Exclusions\n\n<!--\nWhat somebody might expect and will not get, with who provides it instead. Read the bid\'s exclusions and the salesperson\'s emails: what was said\naloud in a demonstration is expected. An empty list means that nobody asked the customer.\n-->\n\n| Id | Left out | Why | Who provides it instead |\n|---|---|---|---|\n| EXC-001 | [[what is not included]] | [[reason]] | [[name or organisation, or nobody]] |\n\n### Constraints\n\n<!--\nLimits that the team cannot change: a fixed date, a law, a frozen system, a budget year, opening hours. Say where each comes from. A wish of the\ncustomer is a requirement and no constraint.\n-->\n\n- [[limit, where it comes from, and what it rules out]]\n\n### Assumptions\n\n<!--\nWhat the estimate takes as true without proof. Each has an owner who finds out, a day by which it is checked, and a consequence in days or money.\nIf the customer allowed no assumptions in the bid, this is where they come to light: the price rests on them all the same.\n-->\n\n| Id | Assumption | Owner | Check by | If it is false |\n|---|---|---|---|---|\n| ASM-001 | [[what is taken as true]] | [[name]] | [[day it is checked]] | [[effect on time, cost or scope]] |\n\n### Dependencies\n\n<!--\nWhat somebody outside the team must supply, by when, and what each late week costs. Name a person. "The customer provides test data" is late from\nthe first day; "Sam Achterberg, by 14 August" is not.\n-->\n\n| Id | What is needed | From whom | Needed by | If it is late |\n|---|---|---|---|---|\n| DEP-001 | [[what must be supplied]] | [[name and organisation]] | [[day it is needed]] | [[effect, and who bears it]] |\n\n### Users and interested parties\n\n<!--\nWho will use the result, who pays, who is affected, who can stop it. The group that is forgotten here is the one that refuses acceptance: night\nshift, union, data protection officer, the supplier of the system next door.\n-->\n\n| Party | What they want or fear | Part in the project | Contact |\n|---|---|---|---|\n| [[group, person or organisation]] | [[interest]] | [[decides, uses, supplies or is informed]] | [[name]] |\n\n### Interfaces\n\n<!--\nWhere this project touches others: systems that exchange data, other projects that change the same thing, teams that take over. For each, the\nowner on the other side and what passes. Interfaces without an owner on the other side are where the schedule breaks.\n-->\n\n- [[other system, project or team; its owner; what passes in which direction]]\n\n## Project approach\n\n<!--\nThe choice of solution and of the way to it: buy, adapt or build; in one go or in steps; own staff or partners; on which site. Give the reason,\nand what was turned down. It must be the approach that was priced: if it is not, say so in the three-way match.\n-->\n\n[[The solution chosen, how it will be delivered, and why this way and not another]]\n\n## Business case\n\n<!--\nThe customer\'s case: why the spending is right. The supplier has its own case, with cost and margin; that one stays in the scope file and never\nstands here. If the customer keeps the case in a document of its own, give its essentials here, so that the board can test each stage decision\nagainst it.\n-->\n\n### Business case in brief\n\n<!--\nFor a small project: reasons, timescale, return, dis-benefits and major risks in one or two paragraphs. The costs stand in the budget. Keep one\nfigure in it that would stop the project: "not worth doing above 210,000" is what a board needs to know.\n-->\n\n[[Why it is worth doing, when cost and benefit fall, what gets worse, what could spoil it, and at which figure it stops being worth it]]\n\n### Business case summary\n\n<!--\nHalf a page for a reader who reads nothing else: what it costs, what it brings, when, and which option was chosen. Write it last. Its figures are\nthose of the sections below.\n-->\n\n[[Option chosen, cost, benefit, when it pays back, and the largest risk]]\n\n### Reasons\n\n<!--\nWhat makes the customer act, and which strategy or duty it serves. A project whose reason is only that money is left in the budget loses its\nsponsor in the first hard month.\n-->\n\n[[The need, and the strategy, law or plan that it serves]]\n\n### Business options\n\n<!--\nAlways with "Do nothing" and its price: staying as it is costs money too. A list where every option but one is absurd convinces nobody. Give the\nwhole cost to the customer over the time of the appraisal, and one reason a line why it was chosen or not.\n-->\n\n| Option | What it means | Cost | Verdict | Why |\n|---|---|---|---|---|\n| Do nothing | [[what goes on as today]] | [[amount]] | [[Chosen or Rejected]] | [[reason]] |\n| Do minimum | [[the least that helps]] | [[amount]] | [[Chosen or Rejected]] | [[reason]] |\n| Do something | [[the fuller answer]] | [[amount]] | [[Chosen or Rejected]] | [[reason]] |\n\n### Expected benefits\n\n<!--\nEach benefit has a measure, today\'s figure, a target, how far it may miss (tolerance), a customer\'s owner and a day of measuring. Measure the\nbaseline before the project changes it. The supplier delivers products; the customer\'s owner makes the benefit happen, so the owner is never the\nsupplier.\n-->\n\n| Benefit | Measure | Baseline | Target | Tolerance | Owner | Measured on |\n|---|---|---|---|---|---|---|\n| [[what improves]] | [[how it is measured]] | [[figure today]] | [[figure wanted]] | [[how far it may miss]] | [[name]] | [[day of measuring]] |\n\n### Expected dis-benefits\n\n<!--\nWhat gets worse for somebody because of the project, for certain: more steps for one team, a licence for ever, a skill no longer needed. It is no\nrisk, since it will happen. Agreeing it now saves the argument at handover.\n-->\n\n| Dis-benefit | Who bears it | Size | What is done about it |\n|---|---|---|---|\n| [[what gets worse]] | [[group or person]] | [[figure]] | [[action, or accepted by whom]] |\n\n### Timescale\n\n<!--\nWhen money is spent, when benefits begin, over how many years the case is reckoned, and the last date at which the result is still worth having.\n-->\n\n[[From when to when money is spent, when benefits begin and end, and the date after which the case fails]]\n\n### Costs\n\n<!--\nProject, running and closing costs over the time of the appraisal, with who pays. The contract price is only one line: add the customer\'s own\nstaff, licences, training. Never put the supplier\'s own cost or margin here: the customer reads this document.\n-->\n\n| Cost | Kind | Amount | Paid from |\n|---|---|---|---|\n| [[what is paid for]] | [[Project, Running or Closing]] | [[amount]] | [[budget]] |\n| Total | | [[sum of the costs]] | |\n\n### Investment appraisal\n\n<!--\nCosts against benefits, year by year, with payback. State the discount rate, or that none was used, and what happens if benefits are a third\nlower. The method is the customer\'s finance department\'s; ask for it instead of inventing one.\n-->\n\n[[Method, rate, payback, and the result if benefits come late or low]]\n\n| Year | Costs | Benefits | Net |\n|---|---|---|---|\n| [[year]] | [[amount]] | [[amount]] | [[amount]] |\n| Total | [[sum of the costs]] | [[sum of the benefits]] | [[sum of the net]] |\n\n### Major risks\n\n<!--\nThe three to five risks that could turn the verdict on the business case, by their ids in the risk register, and what they would do to it in\nmoney or months.\n-->\n\n[[Risk id, what it would do to the case, and the point at which the board would stop]]\n\n## Team and role descriptions\n\n<!--\nFor a small project: the team and the role descriptions in one table. One person may hold several roles, but nobody reports to themselves, and\nthe Executive and the Project Manager are two people. Say for each what they may decide alone, in money and days.\n-->\n\n| Role | Name | Title and organisation | Reports to | Responsible for | May decide |\n|---|---|---|---|---|---|\n| Executive | [[executive]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n| Senior User | [[name]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n| Senior Supplier | [[name]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n| Project Manager | [[project-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n| Delivery Manager | [[delivery-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n| Account Manager | [[account-manager]] | [[title, organisation]] | [[name or body]] | [[duties in this project]] | [[limits of authority]] |\n\n## Project management team\n\n<!--\nWho is on the board, who manages, who assures, and to whom each answers.\n-->\n\n### Project management team structure\n\n<!--\nEverybody by name and title; a department cannot be telephoned. Show whom the Executive answers to, above the board too. The Delivery Manager and\nthe Account Manager stand here as well: the one keeps sales and delivery together, the other stays answerable for what was promised. Several\npeople may share a role: give each a row.\n-->\n\n| Role | Name | Title and organisation | Reports to |\n|---|---|---|---|\n| Executive | [[executive]] | [[title, organisation]] | [[name or body]] |\n| Senior User | [[name]] | [[title, organisation]] | [[name or body]] |\n| Senior Supplier | [[name]] | [[title, organisation]] | [[name or body]] |\n| Project Manager | [[project-manager]] | [[title, organisation]] | [[name or body]] |\n| Project Assurance | [[name]] | [[title, organisation]] | [[name or body]] |\n| Change Authority | [[name]] | [[title, organisation]] | [[name or body]] |\n| Team Manager | [[name]] | [[title, organisation]] | [[name or body]] |\n| Project Support | [[name]] | [[title, organisation]] | [[name or body]] |\n| Delivery Manager | [[delivery-manager]] | [[title, organisation]] | [[name or body]] |\n| Account Manager | [[account-manager]] | [[title, organisation]] | [[name or body]] |\n\n### Role descriptions\n\n<!--\nFor each role: what this person does in this project, and what they may decide alone, in money and days. A copy of the textbook says nothing.\n"Agreed on" is the day on which the person said yes. A role that its holder has not agreed to is empty.\n-->\n\n| Role | Name | Responsible for | May decide | Agreed on |\n|---|---|---|---|---|\n| Executive | [[executive]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Senior User | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Senior Supplier | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Project Manager | [[project-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Project Assurance | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Change Authority | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Team Manager | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Project Support | [[name]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Delivery Manager | [[delivery-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n| Account Manager | [[account-manager]] | [[duties in this project]] | [[limits of authority]] | [[day of agreement]] |\n\n## Management approaches in brief\n\n<!--\nFor a small project: one line for each approach. "See ..., our policy of ..." is a complete answer; write only what this project does otherwise.\nEdition 6 asks for change control, communication, quality and risk; edition 7 for nine. The list for edition 7 is our reconstruction from public\nsources: the manual\'s own table was not at hand.\n-->\n\n| Approach | What we do, or which policy holds | Owner |\n|---|---|---|\n| Benefits | [[how, when and by whom benefits are measured]] | [[name]] |\n| Change | [[how the users\' organisation gets to the new way of working]] | [[name]] |\n| Change control | [[how issues and changes are raised, judged and decided]] | [[name]] |\n| Commercial | [[contract form, subcontractors, invoicing]] | [[name]] |\n| Communication | [[who hears what, how and how often]] | [[name]] |\n| Digital and data | [[tools, data, access and their owner]] | [[name]] |\n| Issue | [[how issues and changes are raised, judged and decided]] | [[name]] |\n| Quality | [[standards, tests and who accepts]] | [[name]] |\n| Risk | [[scale, review rhythm and who may accept a risk]] | [[name]] |\n| Sustainability | [[targets and how they are followed]] | [[name]] |\n\n## Management approaches\n\n<!--\nHow the project will be run. Where an organisation\'s own policy covers an approach, "See ..." with its name, version and place is a complete\nanswer; write out only what this project does otherwise. The order of the approaches among themselves is free. Edition 6 has four approaches,\nedition 7 nine. The list for edition 7 is our reconstruction from public sources: the manual\'s own table was not at hand.\n-->\n\n### Benefits management approach\n\n<!--\nWho measures each expected benefit, with which resources, when, and to whom the result goes, also after the project has ended and the team has\ngone. Most benefits are measured by nobody, because the last measuring day lies three months after the closing party. Put it in a named person\'s\ncalendar.\n-->\n\n[[Who measures what, from which source, on which days, and who acts if a benefit falls behind]]\n\n### Change management approach\n\n<!--\nEdition 7 means organisational change here: how people get from today\'s way of working to the new one, with training, pilots, the end of the old\nway. Changes to scope or products do not belong here; they stand in the issue management approach.\n-->\n\n[[Which groups work differently afterwards, what brings them there, and when the old way ends]]\n\n### Commercial management approach\n\n<!--\nThe contract and what hangs on it: price basis, payment milestones, subcontractors, who may commit money, how a variation becomes part of the\ncontract. Name the contract\'s version. Prices belong to the customer\'s document; the supplier\'s cost and margin do not belong here.\n-->\n\n[[Contract, price basis, payment, subcontractors, and who may commit which party]]\n\n### Communication management approach\n\n<!--\nOne row for each interested party that stands in the project definition. State who sends it: a message without a sender is not sent. Bad news has\nits own line: who hears it first, and within how many hours.\n-->\n\n[[How news travels, who hears bad news first, and in which language and tool]]\n\n| Party | What they need | How | How often | Who sends it |\n|---|---|---|---|---|\n| [[party]] | [[information]] | [[channel]] | [[rhythm]] | [[name]] |\n\n### Digital and data management approach\n\n<!--\nWhich tools hold the project\'s information, who may see it, how long it is kept, and what happens to data that passes through the project: test\ndata, personal data, migration copies. The usual hole is real customer data in a test system. Say who may approve that, or that nobody may.\n-->\n\n[[Tools, access, personal data, retention, and who answers for each]]\n\n### Issue management approach\n\n<!--\nEdition 7\'s home for change control: how an issue is raised, recorded, assessed and decided, and how products are versioned. The table says who\ndecides how large a change, and within how many working days. Without the last column the board becomes the bottleneck.\n-->\n\n[[Where issues are recorded, who assesses time, cost and risk, how baselines are kept, and what happens to a refused change]]\n\n| Change | Decided by | Answer within working days |\n|---|---|---|\n| [[size of the change in money and days]] | [[role and name]] | [[number]] |\n\n### Change control approach\n\n<!--\nEdition 6\'s name; edition 5 called it configuration management strategy. How an issue is raised, recorded, assessed and decided, and how products\nare versioned. The table says who decides how large a change, and within how many working days. Without the last column the board becomes the\nbottleneck.\n-->\n\n[[Where issues are recorded, who assesses time, cost and risk, how baselines are kept, and what happens to a refused change]]\n\n| Change | Decided by | Answer within working days |\n|---|---|---|\n| [[size of the change in money and days]] | [[role and name]] | [[number]] |\n\n### Quality management approach\n\n<!--\nStandards that hold, which reviews and tests each kind of product goes through, who may reject, and which records prove that it happened.\nSeparate the maker from the tester. Plan the users\' time for reviews now: it is the first thing to be missing.\n-->\n\n[[Standards, methods of review and test, records, and who may refuse a product]]\n\n### Risk management approach\n\n<!--\nThe scale for probability and impact in figures, how often the register is reviewed and by whom, how near a risk must be to be acted on, and who\nmay accept which size of risk. "High" without a figure means something else to each reader.\n-->\n\n[[Scale in figures, review rhythm, who may accept what, and how the risk budget is released]]\n\n### Sustainability management approach\n\n<!--\nWhat this project does about its use of energy, material and travel, and about the result\'s use over its life: a few targets that can be\nmeasured, an owner, and a place in the reports. Ask the customer for the policy that already holds; two competing sets of targets help nobody.\n-->\n\n[[Targets, how they are measured and reported, and which policy they come from]]\n\n## Project plan\n\n<!--\nWhat will be made, when, by whom and for how much. Dates and products are those of the bid, or the difference stands in the three-way match.\n-->\n\n### Basis of the plan\n\n<!--\nWhat must be true before work begins, who estimated, on what basis, and how the plan is watched. Estimates come from the people who will do the\nwork, or from past projects; say which. Name the team managers who agreed that their part can be done. Do not give the supplier\'s internal days\nor rates for a fixed price.\n-->\n\n[[Prerequisites, who estimated and agreed, planning assumptions, and how progress is measured]]\n\n### Project product\n\n<!--\nThe result as a whole: what it is for, what it consists of, the quality the customer expects, and who accepts it by which method. Expectations\nwritten as "modern" or "fast" come back as defects. Turn them into criteria while the customer is still in the room.\n-->\n\n[[Purpose, parts, the quality the customer expects, and how and by whom the whole is accepted]]\n\n### Products and acceptance criteria\n\n<!--\nEach product that will be handed over, with the requirements it covers, a criterion that can be tested, the person who accepts, and the day it is\ndue. Use the bid\'s ids and names. If two testers could disagree, the criterion is not finished: give a figure, a test or a document that decides.\n-->\n\n| Id | Product | Covers | Acceptance criterion | Accepted by | Due |\n|---|---|---|---|---|---|\n| DEL-001 | [[what is handed over]] | [[ids of the requirements]] | [[figure, test or standard that decides]] | [[name]] | [[day it is due]] |\n\n### Product descriptions\n\n<!--\nFor a large project: what each product is made of, how good it must be, how that is checked, and by whom. Producer, reviewer and approver are\nthree people, at the least two. A reference to a folder of product descriptions will do.\n-->\n\n| Product | Made up of | Quality tolerance | Quality method | Producer | Reviewer | Approver |\n|---|---|---|---|---|---|---|\n| [[id of the product]] | [[parts]] | [[how far it may miss]] | [[review or test]] | [[name]] | [[name]] | [[name]] |\n\n### Management stages\n\n<!--\nAt least two: initiation, and one of delivery. Each ends with a decision of the board to go on, to change or to stop. Put boundaries where the\nboard could really stop, such as after a pilot or before a large order. Stages do not overlap, and a stage is not longer than the board can see.\n-->\n\n| Stage | From | To | Products | Decision at the end |\n|---|---|---|---|---|\n| [[name of the stage]] | [[first day]] | [[last day]] | [[ids of the products]] | [[what the board decides]] |\n\n### Milestones\n\n<!--\nDays that somebody outside the team waits for: payments, handovers, freezes, the customer\'s own events. "Shown by" is what proves that it was\nreached.\n-->\n\n| Milestone | Date | Shown by |\n|---|---|---|\n| [[event]] | [[day planned]] | [[record or product]] |\n\n### Resources\n\n<!--\nThe people by name, when, and with which share of their time, on both sides. "Confirmed by" is the line manager who promised them: without that\nname the plan is hope. Compare with the names in the bid; every change of a named person belongs in the three-way match.\n-->\n\n| Person | Work | From | To | Share of time | Confirmed by |\n|---|---|---|---|---|---|\n| [[name]] | [[task]] | [[first day]] | [[last day]] | [[percent]] | [[name]] |\n\n### Budget\n\n<!--\nWhat the board authorises: the contract price, the customer\'s own spending, and two provisions that are no profit: one for risks, one for\nchanges. Say who may release them. A plan without them is approved sooner and comes back to the board sooner. The price is that of the signed\nbid; the last line equals the budget in the front matter.\n-->\n\n| Item | Price lines | Amount | Released by |\n|---|---|---|---|\n| Contract price | [[ids of the price lines]] | [[price]] | [[name]] |\n| Risk budget | | [[amount]] | [[name]] |\n| Change budget | | [[amount]] | [[name]] |\n| Total | | [[budget]] | |\n\n## Project controls\n\n<!--\nHow the board steers without running the project: what is decided at each stage end, how far things may drift before somebody must ask, who\nreports what to whom.\n-->\n\n### Stage boundaries\n\n<!--\nWhat the board sees at a stage end, how many days before, and that no stage begins without its decision. Say what the team does while it waits.\n-->\n\n[[What is laid before the board, when, who decides, and what may go on until then]]\n\n### Tolerances\n\n<!--\nHow far each aspect of performance may drift from its target before the matter goes one level up. The Project Manager works within the stage\ntolerance, the board within the project tolerance; beyond that, the one who commissioned the project decides. "None" is an answer; an empty cell\nis not. Edition 6 has six aspects, edition 7 adds sustainability.\n-->\n\n| Aspect | Target | Stage tolerance | Project tolerance | Who decides beyond it |\n|---|---|---|---|---|\n| Time | [[planned date]] | [[days, earlier or later]] | [[days, earlier or later]] | [[role and name]] |\n| Cost | [[planned cost]] | [[money, more or less]] | [[money, more or less]] | [[role and name]] |\n| Quality | [[acceptance criteria]] | [[how far they may miss]] | [[how far they may miss]] | [[role and name]] |\n| Scope | [[products]] | [[what may be dropped or added]] | [[what may be dropped or added]] | [[role and name]] |\n| Benefits | [[expected benefits]] | [[how far the forecast may fall]] | [[how far the forecast may fall]] | [[role and name]] |\n| Risk | [[exposure]] | [[largest exposure]] | [[largest exposure]] | [[role and name]] |\n| Sustainability | [[targets]] | [[how far they may miss]] | [[how far they may miss]] | [[role and name]] |\n\n### Monitoring and reporting\n\n<!--\nEach control with the level it serves, the one person who runs it, and when. Every level needs one: board, project manager, team managers,\nassurance. The review with the customer is the Account Manager\'s too: whoever made the promise hears how it is kept.\n-->\n\n| Control | Level | Who runs it | When | What comes out |\n|---|---|---|---|---|\n| Checkpoint report | Team Manager | [[name]] | [[rhythm]] | [[record, and who gets it]] |\n| Highlight report | Project Manager | [[name]] | [[rhythm]] | [[record, and who gets it]] |\n| Delivery review with the customer | Project Manager | [[name]] | [[rhythm]] | [[record, and who gets it]] |\n| Exception report | Project Board | [[name]] | [[trigger]] | [[record, and who gets it]] |\n| Stage-end assessment | Project Board | [[name]] | [[day]] | [[record, and who gets it]] |\n| Assurance review | Project Assurance | [[name]] | [[rhythm]] | [[record, and who gets it]] |\n| End project report | Project Board | [[name]] | [[day]] | [[record, and who gets it]] |\n\n### Exceptions and escalation\n\n<!--\nThe wording below may stand. Change the number of days if your board meets seldom, and name a deputy for holidays: exceptions come in August.\n-->\n\nAn exception is a forecast that a tolerance will be exceeded. The forecast is enough; nobody waits until it has happened.\n\n1. Whoever sees it first tells the Project Manager on the same working day.\n2. Within a stage tolerance the Project Manager acts, and records it in the log.\n3. Beyond a stage tolerance the Project Manager tells the Executive within one working day and sends an exception report within five:\n   what happened, what follows, the options, and a recommendation. Work that depends on the answer stops; other work goes on.\n4. The board answers within five working days: go on, an exception plan, or an early end. Its answer is recorded with the name of who decided.\n5. Beyond a project tolerance the Executive takes the matter to the person named in the tolerances table, within two working days.\n6. The Account Manager and the Delivery Manager hear of each exception on the day the Executive does, so that the customer hears one story.\n\n## Tailoring\n\n<!--\nWhat was combined, left out or renamed, with the reason, and who agreed. Roles can be shared and documents merged. The business case, tolerances\nwith escalation, the roles, the board\'s authorisation of each stage, and lessons always stay.\n-->\n\n[[What this project does differently from the method or from the organisation\'s standard, why, and who agreed]]\n\n## Risk register\n\n<!--\nOne line for each risk, split in cause (a fact), event (may happen), effect (on an objective). "Resources" is no risk. Exactly one owner, who can\nact. Bring over the risks that the bid team saw: they are in the bid file. A reference to a register kept elsewhere is enough.\n-->\n\n| Id | Cause | Event | Effect | Probability | Impact | Response | Action | Owner | Status |\n|---|---|---|---|---|---|---|---|---|---|\n| RSK-001 | [[because of]] | [[may happen]] | [[and then]] | [[Low, Medium or High]] | [[Low, Medium or High]] | [[Avoid, Reduce, Transfer, Share, Accept]] | [[what is done by when]] | [[name]] | [[Open or Closed]] |\n\n## Lessons\n\n<!--\nWhat earlier work taught, and what this plan does because of it. Ask the people who closed the last similar project; ten minutes will do. Then\nsay who records new lessons, when they are reviewed, and to whom in sales they go.\n-->\n\n[[Who records lessons, when they are reviewed, and who in sales and delivery receives them]]\n\n| Lesson | From | What this plan does about it | Owner |\n|---|---|---|---|\n| [[what was learnt]] | [[project or person]] | [[the change in this plan]] | [[name]] |\n\n## Three-way match\n\n<!--\nWhat the customer asked for, what was scoped and priced, and what was promised in the bid seldom agree in everything. Find it out now. Put the\nthree side by side, id by id, then compare dates, names, money and totals. This section is why a supplier writes a PID.\n-->\n\n### What was compared\n\n<!--\nName the very version of each document, and who read it. The one who wrote the bid is not the only reader.\n-->\n\n| Document | Version | Date | Read by |\n|---|---|---|---|\n| Customer requirements | [[file and version]] | [[day of issue]] | [[name]] |\n| Scoped project | [[file and version]] | [[day of issue]] | [[name]] |\n| Submitted bid | [[file and version]] | [[day of issue]] | [[name]] |\n| Project plan | [[file and version]] | [[day of issue]] | [[name]] |\n\n### Differences and decisions\n\n<!--\nOne row for each difference, with a decision and the one who owns it. "To be discussed" is no decision. If nothing differs, write that and delete\nthe table. Do not leave out what is awkward: the customer will find it, later and angrier.\n-->\n\n[[How many differences were found and who decided on them, or: Nothing differs]]\n\n| Requirement | Product | State | Difference | Decision | Owner | Decided on |\n|---|---|---|---|---|---|---|\n| [[id, or empty]] | [[id, or empty]] | [[kind of difference]] | [[what each of the three says]] | [[what holds now]] | [[name]] | [[day of decision]] |\n\n## Handover from the bid\n\n<!--\nSay first whether the Project Manager is the one the bid intended. If not, say who handed over what, and when: a new manager reads what was\nwritten and misses what was said. Ask the estimator what worried them most, and write the answer down.\n-->\n\n[[Who was intended as Project Manager, who is, and how the handover was done, with the day and the people]]\n\n| Item | Kept at | Handed over by | Received by | On |\n|---|---|---|---|---|\n| Signed contract and submitted bid | [[place]] | [[name]] | [[name]] | [[day]] |\n| Assumptions and clarifications | [[place]] | [[name]] | [[name]] | [[day]] |\n| Promises made in the bid | [[place]] | [[name]] | [[name]] | [[day]] |\n| Estimate and its basis | [[place]] | [[name]] | [[name]] | [[day]] |\n| Open questions and worries | [[place]] | [[name]] | [[name]] | [[day]] |\n\n## Corporate responsibility statement\n\n<!--\nThat the project keeps to the rules of both organisations on people, ethics and environment, or where it touches them: personal data, working\nhours, children, export, gifts. A reference to the policy is enough where nothing in the project comes near its limits; then somebody has to have\nlooked.\n-->\n\n[[Which policies hold, who checked the project against them, and what they demand of it]]\n\n## Sign-off\n\n<!--\nThe signatures authorise the project. Tick a box only after reading: no tool can judge whether the text is true or the project wise. A signature\nwith conditions names the conditions under the table.\n-->\n\nBy signing, each of the four confirms the points below for the part that they answer for.\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Executive | [[executive]] | [[Approved or Approved with conditions]] | [[day of signing]] | |\n| Senior User | [[name]] | [[Approved or Approved with conditions]] | [[day of signing]] | |\n| Senior Supplier | [[name]] | [[Approved or Approved with conditions]] | [[day of signing]] | |\n| Project Manager | [[project-manager]] | [[Approved or Approved with conditions]] | [[day of signing]] | |\n\n- [ ] I have read the whole PID; a check of its headings and tables has not taken the place of reading.\n- [ ] It describes the project as it really is, as far as I know.\n- [ ] The project is worth doing, can be done with the people, time and money named, and fits what my organisation wants to reach.\n- [ ] I agree to my role and know what I may decide and who decides beyond that.\n- [ ] The controls are neither too light nor too heavy for this size and risk.\n- [ ] Every difference between requirements, scope and bid that I know of is recorded, with a decision.\n- [ ] Nothing in it breaks my organisation\'s rules on corporate responsibility.\n',
        guidance_texts=frozenset((
            'Always with "Do nothing" and its price: staying as it is costs money too. A list where every option but one is absurd convinces nobody. Give the whole cost to the customer over the time of the appraisal, and one reason a line why it was chosen or not.',
            'At least two: initiation, and one of delivery. Each ends with a decision of the board to go on, to change or to stop. Put boundaries where the board could really stop, such as after a pilot or before a large order. Stages do not overlap, and a stage is not longer than the board can see.',
            "Costs against benefits, year by year, with payback. State the discount rate, or that none was used, and what happens if benefits are a third lower. The method is the customer's finance department's; ask for it instead of inventing one.",
            'Days that somebody outside the team waits for: payments, handovers, freezes, the customer\'s own events. "Shown by" is what proves that it was reached.',
            "Each benefit has a measure, today's figure, a target, how far it may miss (tolerance), a customer's owner and a day of measuring. Measure the baseline before the project changes it. The supplier delivers products; the customer's owner makes the benefit happen, so the owner is never the supplier.",
            "Each control with the level it serves, the one person who runs it, and when. Every level needs one: board, project manager, team managers, assurance. The review with the customer is the Account Manager's too: whoever made the promise hears how it is kept.",
            "Each product that will be handed over, with the requirements it covers, a criterion that can be tested, the person who accepts, and the day it is due. Use the bid's ids and names. If two testers could disagree, the criterion is not finished: give a figure, a test or a document that decides.",
            "Edition 6's name; edition 5 called it configuration management strategy. How an issue is raised, recorded, assessed and decided, and how products are versioned. The table says who decides how large a change, and within how many working days. Without the last column the board becomes the bottleneck.",
            "Edition 7 means organisational change here: how people get from today's way of working to the new one, with training, pilots, the end of the old way. Changes to scope or products do not belong here; they stand in the issue management approach.",
            "Edition 7's home for change control: how an issue is raised, recorded, assessed and decided, and how products are versioned. The table says who decides how large a change, and within how many working days. Without the last column the board becomes the bottleneck.",
            'Everybody by name and title; a department cannot be telephoned. Show whom the Executive answers to, above the board too. The Delivery Manager and the Account Manager stand here as well: the one keeps sales and delivery together, the other stays answerable for what was promised. Several people may share a role: give each a row.',
            'For a large project: what each product is made of, how good it must be, how that is checked, and by whom. Producer, reviewer and approver are three people, at the least two. A reference to a folder of product descriptions will do.',
            'For a small project: one line for each approach. "See ..., our policy of ..." is a complete answer; write only what this project does otherwise. Edition 6 asks for change control, communication, quality and risk; edition 7 for nine. The list for edition 7 is our reconstruction from public sources: the manual\'s own table was not at hand.',
            'For a small project: reasons, timescale, return, dis-benefits and major risks in one or two paragraphs. The costs stand in the budget. Keep one figure in it that would stop the project: "not worth doing above 210,000" is what a board needs to know.',
            'For a small project: the team and the role descriptions in one table. One person may hold several roles, but nobody reports to themselves, and the Executive and the Project Manager are two people. Say for each what they may decide alone, in money and days.',
            'For each role: what this person does in this project, and what they may decide alone, in money and days. A copy of the textbook says nothing. "Agreed on" is the day on which the person said yes. A role that its holder has not agreed to is empty.',
            'Half a page for a reader who reads nothing else: what it costs, what it brings, when, and which option was chosen. Write it last. Its figures are those of the sections below.',
            'How far each aspect of performance may drift from its target before the matter goes one level up. The Project Manager works within the stage tolerance, the board within the project tolerance; beyond that, the one who commissioned the project decides. "None" is an answer; an empty cell is not. Edition 6 has six aspects, edition 7 adds sustainability.',
            'How the board steers without running the project: what is decided at each stage end, how far things may drift before somebody must ask, who reports what to whom.',
            'How the project will be run. Where an organisation\'s own policy covers an approach, "See ..." with its name, version and place is a complete answer; write out only what this project does otherwise. The order of the approaches among themselves is free. Edition 6 has four approaches, edition 7 nine. The list for edition 7 is our reconstruction from public sources: the manual\'s own table was not at hand.',
            'Limits that the team cannot change: a fixed date, a law, a frozen system, a budget year, opening hours. Say where each comes from. A wish of the customer is a requirement and no constraint.',
            'Name the very version of each document, and who read it. The one who wrote the bid is not the only reader.',
            'One line for each risk, split in cause (a fact), event (may happen), effect (on an objective). "Resources" is no risk. Exactly one owner, who can act. Bring over the risks that the bid team saw: they are in the bid file. A reference to a register kept elsewhere is enough.',
            'One row for each difference, with a decision and the one who owns it. "To be discussed" is no decision. If nothing differs, write that and delete the table. Do not leave out what is awkward: the customer will find it, later and angrier.',
            'One row for each interested party that stands in the project definition. State who sends it: a message without a sender is not sent. Bad news has its own line: who hears it first, and within how many hours.',
            'One row for each version that somebody outside the author\'s desk has seen. "Baselined" marks the versions that the board approved. Never delete one: without it nobody can say later what was agreed.',
            "Project, running and closing costs over the time of the appraisal, with who pays. The contract price is only one line: add the customer's own staff, licences, training. Never put the supplier's own cost or margin here: the customer reads this document.",
            'Say first whether the Project Manager is the one the bid intended. If not, say who handed over what, and when: a new manager reads what was written and misses what was said. Ask the estimator what worried them most, and write the answer down.',
            'Say which form was chosen and why: one file, a list that points to several, or a collection in a project tool. Keep what changes every week (registers, schedule) outside, and say where it is kept. State when the PID is updated, normally at each stage boundary, and that the version on which the project was authorised is kept: the end project report measures against that version.',
            "Standards that hold, which reviews and tests each kind of product goes through, who may reject, and which records prove that it happened. Separate the maker from the tester. Plan the users' time for reviews now: it is the first thing to be missing.",
            'Targets that can be reached or missed, each with a measure and a date. "Improve planning" is a wish. "From 1 March, nine of ten berth requests are answered within 15 minutes" is an objective. An outcome is what is different for the users afterwards; a delivered system is not one.',
            'That the project keeps to the rules of both organisations on people, ethics and environment, or where it touches them: personal data, working hours, children, export, gifts. A reference to the policy is enough where nothing in the project comes near its limits; then somebody has to have looked.',
            'The choice of solution and of the way to it: buy, adapt or build; in one go or in steps; own staff or partners; on which site. Give the reason, and what was turned down. It must be the approach that was priced: if it is not, say so in the three-way match.',
            "The contract and what hangs on it: price basis, payment milestones, subcontractors, who may commit money, how a variation becomes part of the contract. Name the contract's version. Prices belong to the customer's document; the supplier's cost and margin do not belong here.",
            "The customer's case: why the spending is right. The supplier has its own case, with cost and margin; that one stays in the scope file and never stands here. If the customer keeps the case in a document of its own, give its essentials here, so that the board can test each stage decision against it.",
            'The people by name, when, and with which share of their time, on both sides. "Confirmed by" is the line manager who promised them: without that name the plan is hope. Compare with the names in the bid; every change of a named person belongs in the three-way match.',
            'The result as a whole: what it is for, what it consists of, the quality the customer expects, and who accepts it by which method. Expectations written as "modern" or "fast" come back as defects. Turn them into criteria while the customer is still in the room.',
            'The scale for probability and impact in figures, how often the register is reviewed and by whom, how near a risk must be to be acted on, and who may accept which size of risk. "High" without a figure means something else to each reader.',
            'The signatures authorise the project. Tick a box only after reading: no tool can judge whether the text is true or the project wise. A signature with conditions names the conditions under the table.',
            'The three to five risks that could turn the verdict on the business case, by their ids in the risk register, and what they would do to it in money or months.',
            'The wording below may stand. Change the number of days if your board meets seldom, and name a deputy for holidays: exceptions come in August.',
            'What earlier work taught, and what this plan does because of it. Ask the people who closed the last similar project; ten minutes will do. Then say who records new lessons, when they are reviewed, and to whom in sales they go.',
            'What gets worse for somebody because of the project, for certain: more steps for one team, a licence for ever, a skill no longer needed. It is no risk, since it will happen. Agreeing it now saves the argument at handover.',
            'What is in, as a boundary: which sites, users, systems, processes, quantities. The products themselves stand in the plan. Test: could the newest team member tell from this page whether a request belongs to the project? In a small project, constraints and interfaces are stated here too.',
            'What makes the customer act, and which strategy or duty it serves. A project whose reason is only that money is left in the budget loses its sponsor in the first hard month.',
            "What must be true before work begins, who estimated, on what basis, and how the plan is watched. Estimates come from the people who will do the work, or from past projects; say which. Name the team managers who agreed that their part can be done. Do not give the supplier's internal days or rates for a fixed price.",
            "What somebody might expect and will not get, with who provides it instead. Read the bid's exclusions and the salesperson's emails: what was said aloud in a demonstration is expected. An empty list means that nobody asked the customer.",
            'What somebody outside the team must supply, by when, and what each late week costs. Name a person. "The customer provides test data" is late from the first day; "Sam Achterberg, by 14 August" is not.',
            "What the board authorises: the contract price, the customer's own spending, and two provisions that are no profit: one for risks, one for changes. Say who may release them. A plan without them is approved sooner and comes back to the board sooner. The price is that of the signed bid; the last line equals the budget in the front matter.",
            'What the board sees at a stage end, how many days before, and that no stage begins without its decision. Say what the team does while it waits.',
            'What the customer asked for, what was scoped and priced, and what was promised in the bid seldom agree in everything. Find it out now. Put the three side by side, id by id, then compare dates, names, money and totals. This section is why a supplier writes a PID.',
            'What the estimate takes as true without proof. Each has an owner who finds out, a day by which it is checked, and a consequence in days or money. If the customer allowed no assumptions in the bid, this is where they come to light: the price rests on them all the same.',
            'What the project is, for somebody who was not in the sales meetings. Most of it was known when the bid went out. Carry it over with its ids instead of writing it anew: new words create new differences.',
            "What this project does about its use of energy, material and travel, and about the result's use over its life: a few targets that can be measured, an owner, and a place in the reports. Ask the customer for the policy that already holds; two competing sets of targets help nobody.",
            "What was combined, left out or renamed, with the reason, and who agreed. Roles can be shared and documents merged. The business case, tolerances with escalation, the roles, the board's authorisation of each stage, and lessons always stay.",
            'What will be made, when, by whom and for how much. Dates and products are those of the bid, or the difference stands in the three-way match.',
            'When money is spent, when benefits begin, over how many years the case is reckoned, and the last date at which the result is still worth having.',
            'Where this project touches others: systems that exchange data, other projects that change the same thing, teams that take over. For each, the owner on the other side and what passes. Interfaces without an owner on the other side are where the schedule breaks.',
            "Which tools hold the project's information, who may see it, how long it is kept, and what happens to data that passes through the project: test data, personal data, migration copies. The usual hole is real customer data in a test system. Say who may approve that, or that nobody may.",
            'Who is on the board, who manages, who assures, and to whom each answers.',
            "Who measures each expected benefit, with which resources, when, and to whom the result goes, also after the project has ended and the team has gone. Most benefits are measured by nobody, because the last measuring day lies three months after the closing party. Put it in a named person's calendar.",
            'Who will use the result, who pays, who is affected, who can stop it. The group that is forgotten here is the one that refuses acceptance: night shift, union, data protection officer, the supplier of the system next door.',
            'Why the customer is buying, and why now, in the customer\'s own words where you have them. Two or three paragraphs with facts: "two groundings in 2025 because two ships were given one berth" tells the team more than "the process needs to be modernised".',
        )),
        asked=(
            'edition',
            'size',
        ),
        part='pid',
    ),
    {
        'about the pid': (
            0,
        ),
        'about this document': (
            0,
        ),
        'about this pid': (
            0,
        ),
        'document control': (
            0,
        ),
        'document format': (
            0,
        ),
        'document information': (
            0,
        ),
        'document overview': (
            0,
        ),
        'document purpose': (
            0,
        ),
        'filing structure': (
            0,
        ),
        'format': (
            0,
        ),
        'format of the pid': (
            0,
        ),
        'format of this document': (
            0,
        ),
        'format of this pid': (
            0,
        ),
        'how to read this document': (
            0,
        ),
        'project filing structure': (
            0,
        ),
        'purpose of the document': (
            0,
        ),
        'purpose of this document': (
            0,
        ),
        'status of this document': (
            0,
        ),
        'amendment history': (
            1,
        ),
        'amendment record': (
            1,
        ),
        'baselines': (
            1,
        ),
        'change history': (
            1,
        ),
        'change record': (
            1,
        ),
        'document history': (
            1,
        ),
        'document version control': (
            1,
        ),
        'record of changes': (
            1,
        ),
        'revision history': (
            1,
        ),
        'revisions': (
            1,
        ),
        'version control': (
            1,
        ),
        'version history': (
            1,
        ),
        'versions': (
            1,
        ),
        'definition': (
            2,
        ),
        'initial project definition': (
            2,
        ),
        'project definition': (
            2,
        ),
        'project description': (
            2,
        ),
        'project outline': (
            2,
        ),
        'background': (
            3,
        ),
        'background and context': (
            3,
        ),
        'background and purpose': (
            3,
        ),
        'background to the project': (
            3,
        ),
        'business context': (
            3,
        ),
        'context': (
            3,
        ),
        'context and background': (
            3,
        ),
        'current situation': (
            3,
        ),
        'current state': (
            3,
        ),
        'history': (
            3,
        ),
        'introduction': (
            3,
        ),
        'introduction and background': (
            3,
        ),
        'overview': (
            3,
        ),
        'problem': (
            3,
        ),
        'problem definition': (
            3,
        ),
        'problem statement': (
            3,
        ),
        'project background': (
            3,
        ),
        'project context': (
            3,
        ),
        'project overview': (
            3,
        ),
        'project purpose': (
            3,
        ),
        'project vision': (
            3,
        ),
        'purpose and background': (
            3,
        ),
        'purpose of the project': (
            3,
        ),
        'understanding your needs': (
            3,
        ),
        'vision': (
            3,
        ),
        'why now': (
            3,
        ),
        'aims': (
            4,
        ),
        'aims and objectives': (
            4,
        ),
        'business objectives': (
            4,
        ),
        'critical success factors': (
            4,
        ),
        'desired outcomes': (
            4,
        ),
        'expected outcomes': (
            4,
        ),
        'goals': (
            4,
        ),
        'goals and objectives': (
            4,
        ),
        'objectives': (
            4,
        ),
        'objectives and benefits': (
            4,
        ),
        'objectives and desired outcomes': (
            4,
        ),
        'objectives and goals': (
            4,
        ),
        'objectives and outcomes': (
            4,
        ),
        'outcomes': (
            4,
        ),
        'primary goal': (
            4,
        ),
        'product outcome': (
            4,
        ),
        'project goals': (
            4,
        ),
        'project objective': (
            4,
        ),
        'project objectives': (
            4,
        ),
        'project objectives and desired outcomes': (
            4,
        ),
        'project targets': (
            4,
        ),
        'success measures': (
            4,
        ),
        'in scope': (
            5,
        ),
        'included': (
            5,
        ),
        'inclusions': (
            5,
        ),
        'project scope': (
            5,
        ),
        'project scope and exclusions': (
            5,
            6,
        ),
        'project scope statement': (
            5,
        ),
        'scope': (
            5,
        ),
        'scope and exclusions': (
            5,
            6,
        ),
        'scope description': (
            5,
        ),
        'scope inclusions': (
            5,
        ),
        'scope of the project': (
            5,
        ),
        'scope of work': (
            5,
        ),
        'scope statement': (
            5,
        ),
        'what is in scope': (
            5,
        ),
        'excluded': (
            6,
        ),
        'excluded from scope': (
            6,
        ),
        'exclusions': (
            6,
        ),
        'exclusions and limitations': (
            6,
        ),
        'explicit exclusions': (
            6,
        ),
        'explicitly excluded': (
            6,
        ),
        'non goals': (
            6,
        ),
        'not in scope': (
            6,
        ),
        'not included': (
            6,
        ),
        'out of scope': (
            6,
        ),
        'out of scope activities': (
            6,
        ),
        'out of scope items': (
            6,
        ),
        'project exclusions': (
            6,
        ),
        'scope exclusions': (
            6,
        ),
        'what is not included': (
            6,
        ),
        'what is out of scope': (
            6,
        ),
        'assumptions and constraints': (
            7,
            8,
        ),
        'assumptions constraints and dependencies': (
            7,
            8,
            9,
        ),
        'boundaries': (
            7,
        ),
        'constraints': (
            7,
        ),
        'constraints and assumptions': (
            7,
            8,
        ),
        'constraints assumptions and dependencies': (
            7,
            8,
            9,
        ),
        'limitations': (
            7,
        ),
        'limits': (
            7,
        ),
        'mandated constraints': (
            7,
        ),
        'operating constraints': (
            7,
        ),
        'project constraints': (
            7,
        ),
        'restrictions': (
            7,
        ),
        'assumption log': (
            8,
        ),
        'assumptions': (
            8,
        ),
        'assumptions and dependencies': (
            8,
            9,
        ),
        'assumptions log': (
            8,
        ),
        'assumptions made': (
            8,
        ),
        'dependencies and assumptions': (
            8,
            9,
        ),
        'key assumptions': (
            8,
        ),
        'planning assumptions': (
            8,
        ),
        'project assumptions': (
            8,
        ),
        'client responsibilities': (
            9,
        ),
        'customer dependencies': (
            9,
        ),
        'customer responsibilities': (
            9,
        ),
        'dependencies': (
            9,
        ),
        'external dependencies': (
            9,
        ),
        'prerequisites and dependencies': (
            9,
        ),
        'project dependencies': (
            9,
        ),
        'servicing agency s requirements': (
            9,
        ),
        'what we need from the customer': (
            9,
        ),
        'what we need from you': (
            9,
        ),
        'audience': (
            10,
        ),
        'interested parties': (
            10,
        ),
        'interests': (
            10,
        ),
        'key stakeholders': (
            10,
        ),
        'project stakeholders': (
            10,
        ),
        'stakeholder analysis': (
            10,
        ),
        'stakeholder map': (
            10,
        ),
        'stakeholder register': (
            10,
        ),
        'stakeholders': (
            10,
        ),
        'target audience': (
            10,
        ),
        'the users and any other known interested parties': (
            10,
        ),
        'users': (
            10,
        ),
        'users and interested parties': (
            10,
        ),
        'users and other interested parties': (
            10,
        ),
        'users and stakeholders': (
            10,
        ),
        'external interfaces': (
            11,
        ),
        'integration points': (
            11,
        ),
        'interfaces': (
            11,
        ),
        'links to other projects': (
            11,
        ),
        'project interfaces': (
            11,
        ),
        'related projects': (
            11,
        ),
        'system interfaces': (
            11,
        ),
        'approach': (
            12,
        ),
        'approach to the project': (
            12,
        ),
        'architecture': (
            12,
        ),
        'choice of solution': (
            12,
        ),
        'delivery approach': (
            12,
        ),
        'delivery method': (
            12,
        ),
        'how we will deliver': (
            12,
        ),
        'implementation approach': (
            12,
        ),
        'method of approach': (
            12,
        ),
        'methodology': (
            12,
        ),
        'our approach': (
            12,
        ),
        'project approach': (
            12,
        ),
        'project method': (
            12,
        ),
        'project methodology': (
            12,
        ),
        'solution approach': (
            12,
        ),
        'solution architecture': (
            12,
        ),
        'technical approach': (
            12,
        ),
        'business case': (
            13,
        ),
        'business case and justification': (
            13,
        ),
        'business justification': (
            13,
        ),
        'customer business case': (
            13,
        ),
        'detailed business case': (
            13,
        ),
        'initial business case': (
            13,
        ),
        'justification': (
            13,
        ),
        'justification for the project': (
            13,
        ),
        'outline business case': (
            13,
        ),
        'project justification': (
            13,
        ),
        'rationale': (
            13,
        ),
        'brief business case': (
            14,
        ),
        'business case in brief': (
            14,
        ),
        'business case outline': (
            14,
        ),
        'case in brief': (
            14,
        ),
        'justification in brief': (
            14,
        ),
        'the case': (
            14,
        ),
        'business case executive summary': (
            15,
        ),
        'business case summary': (
            15,
        ),
        'executive summary': (
            15,
        ),
        'management summary': (
            15,
        ),
        'summary': (
            15,
        ),
        'summary of the business case': (
            15,
        ),
        'business drivers': (
            16,
        ),
        'business need': (
            16,
        ),
        'drivers': (
            16,
        ),
        'need': (
            16,
        ),
        'reasons': (
            16,
        ),
        'reasons for the project': (
            16,
        ),
        'strategic case': (
            16,
        ),
        'strategic fit': (
            16,
        ),
        'why we do this': (
            16,
        ),
        'alternatives': (
            17,
        ),
        'alternatives considered': (
            17,
        ),
        'business options': (
            17,
        ),
        'option appraisal': (
            17,
        ),
        'options': (
            17,
        ),
        'options analysis': (
            17,
        ),
        'options appraisal': (
            17,
        ),
        'options considered': (
            17,
        ),
        'anticipated benefits': (
            18,
        ),
        'benefit profile': (
            18,
        ),
        'benefits': (
            18,
        ),
        'benefits and dis benefits': (
            18,
            19,
        ),
        'benefits and tolerances': (
            18,
        ),
        'benefits expected': (
            18,
        ),
        'benefits profile': (
            18,
        ),
        'business benefits': (
            18,
        ),
        'expected benefits': (
            18,
        ),
        'expected benefits and dis benefits': (
            18,
            19,
        ),
        'key benefits': (
            18,
        ),
        'project benefits': (
            18,
        ),
        'dis benefits': (
            19,
        ),
        'disadvantages': (
            19,
        ),
        'disbenefits': (
            19,
        ),
        'drawbacks': (
            19,
        ),
        'expected dis benefits': (
            19,
        ),
        'expected disbenefits': (
            19,
        ),
        'negative consequences': (
            19,
        ),
        'side effects': (
            19,
        ),
        'business case period': (
            20,
        ),
        'business case timescale': (
            20,
        ),
        'period of the business case': (
            20,
        ),
        'time scale': (
            20,
        ),
        'timescale': (
            20,
        ),
        'timescales': (
            20,
        ),
        'timing': (
            20,
        ),
        'cost': (
            21,
        ),
        'cost summary': (
            21,
        ),
        'costs': (
            21,
        ),
        'costs and funding': (
            21,
        ),
        'estimated cost': (
            21,
        ),
        'estimated costs': (
            21,
        ),
        'funding': (
            21,
        ),
        'project costs': (
            21,
        ),
        'whole life cost': (
            21,
        ),
        'whole life costs': (
            21,
        ),
        'appraisal': (
            22,
        ),
        'cost benefit analysis': (
            22,
        ),
        'economic appraisal': (
            22,
        ),
        'financial appraisal': (
            22,
        ),
        'financial case': (
            22,
        ),
        'investment appraisal': (
            22,
        ),
        'payback': (
            22,
        ),
        'return on investment': (
            22,
        ),
        'roi': (
            22,
        ),
        'business case risks': (
            23,
        ),
        'key risks': (
            23,
        ),
        'major business risks': (
            23,
        ),
        'major risks': (
            23,
        ),
        'risks to the business case': (
            23,
        ),
        'top risks': (
            23,
        ),
        'key personnel': (
            24,
            26,
        ),
        'organisation': (
            24,
            26,
        ),
        'project management team': (
            25,
            24,
        ),
        'project management team structure': (
            26,
            24,
        ),
        'project organisation': (
            24,
            26,
        ),
        'project organization': (
            24,
            26,
        ),
        'project team': (
            24,
            26,
        ),
        'roles and responsibilities': (
            24,
            27,
        ),
        'team and role descriptions': (
            24,
        ),
        'team and roles': (
            24,
        ),
        'people': (
            25,
        ),
        'project organisation and roles': (
            25,
        ),
        'project team and roles': (
            25,
        ),
        'team structure and role descriptions': (
            25,
        ),
        'governance structure': (
            26,
        ),
        'government personnel': (
            26,
        ),
        'management team structure': (
            26,
        ),
        'organisation structure': (
            26,
        ),
        'organisational structure': (
            26,
        ),
        'organization structure': (
            26,
        ),
        'project board': (
            26,
        ),
        'project governance': (
            26,
        ),
        'project organisation structure': (
            26,
        ),
        'project team structure': (
            26,
        ),
        'stakeholders table': (
            26,
        ),
        'team': (
            26,
        ),
        'team organisation': (
            26,
        ),
        'team organization': (
            26,
        ),
        'team roles': (
            26,
        ),
        'team structure': (
            26,
        ),
        'duties': (
            27,
        ),
        'job descriptions': (
            27,
        ),
        'project roles': (
            27,
        ),
        'raci': (
            27,
        ),
        'responsibilities': (
            27,
        ),
        'responsibility matrix': (
            27,
        ),
        'role definitions': (
            27,
        ),
        'role descriptions': (
            27,
        ),
        'roles': (
            27,
        ),
        'roles responsibilities and authority': (
            27,
        ),
        'approaches': (
            28,
            29,
        ),
        'approaches in brief': (
            28,
        ),
        'how the project is managed': (
            28,
        ),
        'management approaches': (
            29,
            28,
        ),
        'management approaches in brief': (
            28,
        ),
        'plans and policies': (
            28,
        ),
        'strategies': (
            28,
            29,
        ),
        'management plans': (
            29,
        ),
        'management strategies': (
            29,
        ),
        'project management approaches': (
            29,
        ),
        'project strategies': (
            29,
        ),
        'benefits approach': (
            30,
        ),
        'benefits management': (
            30,
        ),
        'benefits management approach': (
            30,
        ),
        'benefits management plan': (
            30,
        ),
        'benefits management strategy': (
            30,
        ),
        'benefits realisation': (
            30,
        ),
        'benefits realisation approach': (
            30,
        ),
        'benefits realisation plan': (
            30,
        ),
        'benefits realization plan': (
            30,
        ),
        'benefits review plan': (
            30,
        ),
        'adoption approach': (
            31,
        ),
        'business change': (
            31,
        ),
        'business change approach': (
            31,
        ),
        'change management approach': (
            31,
        ),
        'organisational change': (
            31,
        ),
        'organisational change approach': (
            31,
        ),
        'organisational change management approach': (
            31,
        ),
        'organizational change': (
            31,
        ),
        'organizational change management approach': (
            31,
        ),
        'transition approach': (
            31,
        ),
        'commercial approach': (
            32,
        ),
        'commercial management': (
            32,
        ),
        'commercial management approach': (
            32,
        ),
        'commercial strategy': (
            32,
        ),
        'commercials': (
            32,
        ),
        'contract management': (
            32,
        ),
        'contract management approach': (
            32,
        ),
        'procurement': (
            32,
        ),
        'procurement approach': (
            32,
        ),
        'procurement plan': (
            32,
        ),
        'procurement strategy': (
            32,
        ),
        'communication': (
            33,
        ),
        'communication approach': (
            33,
        ),
        'communication management': (
            33,
        ),
        'communication management approach': (
            33,
        ),
        'communication management plan': (
            33,
        ),
        'communication management strategy': (
            33,
        ),
        'communication plan': (
            33,
        ),
        'communication strategy': (
            33,
        ),
        'communications': (
            33,
        ),
        'communications approach': (
            33,
        ),
        'communications management approach': (
            33,
        ),
        'communications management plan': (
            33,
        ),
        'communications management strategy': (
            33,
        ),
        'communications plan': (
            33,
        ),
        'communications strategy': (
            33,
        ),
        'stakeholder communication': (
            33,
        ),
        'stakeholder engagement': (
            33,
        ),
        'stakeholder engagement approach': (
            33,
        ),
        'stakeholder engagement plan': (
            33,
        ),
        'data approach': (
            34,
        ),
        'data management': (
            34,
        ),
        'data management approach': (
            34,
        ),
        'data management plan': (
            34,
        ),
        'digital and data': (
            34,
        ),
        'digital and data approach': (
            34,
        ),
        'digital and data management approach': (
            34,
        ),
        'digital approach': (
            34,
        ),
        'digital management approach': (
            34,
        ),
        'information management': (
            34,
        ),
        'information management approach': (
            34,
        ),
        'change control': (
            35,
            36,
        ),
        'change control approach': (
            36,
            35,
        ),
        'change control plan': (
            35,
            36,
        ),
        'change control procedure': (
            35,
            36,
        ),
        'change control strategy': (
            35,
            36,
        ),
        'configuration management': (
            35,
            36,
        ),
        'configuration management approach': (
            35,
            36,
        ),
        'configuration management plan': (
            35,
            36,
        ),
        'configuration management strategy': (
            35,
            36,
        ),
        'issue and change control approach': (
            35,
            36,
        ),
        'issue and change management approach': (
            35,
        ),
        'issue approach': (
            35,
        ),
        'issue management': (
            35,
            36,
        ),
        'issue management approach': (
            35,
            36,
        ),
        'issue management plan': (
            35,
        ),
        'issue resolution': (
            35,
        ),
        'issues and change control': (
            35,
            36,
        ),
        'issues management approach': (
            35,
        ),
        'project quality plan': (
            37,
        ),
        'quality': (
            37,
        ),
        'quality approach': (
            37,
        ),
        'quality assurance': (
            37,
        ),
        'quality assurance plan': (
            37,
        ),
        'quality management': (
            37,
        ),
        'quality management approach': (
            37,
        ),
        'quality management plan': (
            37,
        ),
        'quality management strategy': (
            37,
        ),
        'quality plan': (
            37,
        ),
        'quality strategy': (
            37,
        ),
        'managing risk': (
            38,
        ),
        'risk approach': (
            38,
        ),
        'risk management': (
            38,
        ),
        'risk management approach': (
            38,
        ),
        'risk management plan': (
            38,
        ),
        'risk management strategy': (
            38,
        ),
        'risk strategy': (
            38,
        ),
        'environmental approach': (
            39,
        ),
        'environmental management': (
            39,
        ),
        'environmental management plan': (
            39,
        ),
        'sustainability': (
            39,
        ),
        'sustainability approach': (
            39,
        ),
        'sustainability management': (
            39,
        ),
        'sustainability management approach': (
            39,
        ),
        'sustainability plan': (
            39,
        ),
        'sustainability strategy': (
            39,
        ),
        'delivery plan': (
            40,
        ),
        'implementation plan': (
            40,
        ),
        'initial project plan': (
            40,
        ),
        'outline plan': (
            40,
        ),
        'outline project plan': (
            40,
        ),
        'plan': (
            40,
        ),
        'planning': (
            40,
        ),
        'project plan': (
            40,
        ),
        'basis of estimate': (
            41,
        ),
        'basis of the estimate': (
            41,
        ),
        'basis of the plan': (
            41,
        ),
        'description of the plan': (
            41,
        ),
        'estimated effort': (
            41,
        ),
        'estimates': (
            41,
        ),
        'plan basis': (
            41,
        ),
        'plan description': (
            41,
        ),
        'plan prerequisites': (
            41,
        ),
        'planning basis': (
            41,
        ),
        'prerequisites': (
            41,
        ),
        'customer s quality expectations': (
            42,
        ),
        'description of the project product': (
            42,
        ),
        'product vision': (
            42,
        ),
        'project product': (
            42,
        ),
        'project product description': (
            42,
        ),
        'quality expectations': (
            42,
        ),
        'quality expectations of the customer': (
            42,
        ),
        'the end product': (
            42,
        ),
        'acceptance': (
            43,
        ),
        'acceptance criteria': (
            43,
        ),
        'definition of complete': (
            43,
        ),
        'definition of done': (
            43,
        ),
        'deliverables': (
            43,
        ),
        'deliverables and acceptance criteria': (
            43,
        ),
        'key deliverables': (
            43,
        ),
        'major deliverables': (
            43,
        ),
        'performance standards': (
            43,
        ),
        'product acceptance plan': (
            43,
        ),
        'product breakdown structure': (
            43,
        ),
        'product checklist': (
            43,
        ),
        'products': (
            43,
        ),
        'products and acceptance criteria': (
            43,
        ),
        'project deliverables': (
            43,
        ),
        'project products': (
            43,
        ),
        'scope and deliverables': (
            43,
        ),
        'success criteria': (
            43,
        ),
        'what will be delivered': (
            43,
        ),
        'descriptions of the products': (
            44,
        ),
        'product description': (
            44,
        ),
        'product descriptions': (
            44,
        ),
        'product quality': (
            44,
        ),
        'quality of the products': (
            44,
        ),
        'deliverable timeline': (
            45,
        ),
        'implementation sequence': (
            45,
        ),
        'management stages': (
            45,
        ),
        'management stages and milestones': (
            45,
            46,
        ),
        'phases': (
            45,
        ),
        'project phases': (
            45,
        ),
        'project phases and milestones': (
            45,
            46,
        ),
        'project schedule': (
            45,
        ),
        'project stages': (
            45,
        ),
        'project timeline': (
            45,
        ),
        'schedule': (
            45,
        ),
        'stage plan': (
            45,
        ),
        'stages': (
            45,
        ),
        'stages and milestones': (
            45,
            46,
        ),
        'timeline': (
            45,
        ),
        'important dates': (
            46,
        ),
        'key dates': (
            46,
        ),
        'key milestones': (
            46,
        ),
        'milestone plan': (
            46,
        ),
        'milestones': (
            46,
        ),
        'project milestones': (
            46,
        ),
        'effort': (
            47,
        ),
        'estimated effort and resource plan': (
            47,
        ),
        'people and effort': (
            47,
        ),
        'resource plan': (
            47,
        ),
        'resource requirements': (
            47,
        ),
        'resources': (
            47,
        ),
        'resourcing': (
            47,
        ),
        'staffing': (
            47,
        ),
        'budget': (
            48,
        ),
        'budget and provisions': (
            48,
        ),
        'budgets': (
            48,
        ),
        'cost plan': (
            48,
        ),
        'financial plan': (
            48,
        ),
        'investment': (
            48,
        ),
        'price': (
            48,
        ),
        'project budget': (
            48,
        ),
        'reimbursement': (
            48,
        ),
        'control': (
            49,
        ),
        'controls': (
            49,
        ),
        'governance': (
            49,
        ),
        'governance and controls': (
            49,
        ),
        'project control': (
            49,
        ),
        'project controls': (
            49,
        ),
        'project controls and tolerances': (
            49,
        ),
        'decision points': (
            50,
        ),
        'end of stage': (
            50,
        ),
        'gates': (
            50,
        ),
        'stage authorisation': (
            50,
        ),
        'stage boundaries': (
            50,
        ),
        'stage boundaries and authorisation': (
            50,
        ),
        'stage control': (
            50,
        ),
        'stage ends': (
            50,
        ),
        'stage gates': (
            50,
        ),
        'allowed deviations': (
            51,
        ),
        'project and stage tolerances': (
            51,
        ),
        'project tolerances': (
            51,
        ),
        'stage tolerances': (
            51,
        ),
        'tolerance': (
            51,
        ),
        'tolerances': (
            51,
        ),
        'tolerances and escalation': (
            51,
        ),
        'controls and reports': (
            52,
        ),
        'meetings and reports': (
            52,
        ),
        'monitoring': (
            52,
        ),
        'monitoring and control': (
            52,
        ),
        'monitoring and reporting': (
            52,
        ),
        'progress reporting': (
            52,
        ),
        'project reporting': (
            52,
        ),
        'project status and reporting': (
            52,
        ),
        'reporting': (
            52,
        ),
        'reporting and monitoring': (
            52,
        ),
        'reports': (
            52,
        ),
        'reviews and reports': (
            52,
        ),
        'status reporting': (
            52,
        ),
        'contingency plans': (
            53,
        ),
        'escalation': (
            53,
        ),
        'escalation path': (
            53,
        ),
        'escalation procedure': (
            53,
        ),
        'escalation process': (
            53,
        ),
        'exception and escalation': (
            53,
        ),
        'exception handling': (
            53,
        ),
        'exception management': (
            53,
        ),
        'exception procedure': (
            53,
        ),
        'exception process': (
            53,
        ),
        'exceptions': (
            53,
        ),
        'exceptions and escalation': (
            53,
        ),
        'how prince2 is tailored': (
            54,
        ),
        'method tailoring': (
            54,
        ),
        'project tailoring': (
            54,
        ),
        'tailoring': (
            54,
        ),
        'tailoring and scaling': (
            54,
        ),
        'tailoring of prince2': (
            54,
        ),
        'tailoring of the method': (
            54,
        ),
        'tailoring prince2': (
            54,
        ),
        'initial risk log': (
            55,
        ),
        'initial risk register': (
            55,
        ),
        'project risks': (
            55,
        ),
        'raid': (
            55,
        ),
        'raid log': (
            55,
        ),
        'risk analysis': (
            55,
        ),
        'risk assessment': (
            55,
        ),
        'risk log': (
            55,
        ),
        'risk plan': (
            55,
        ),
        'risk register': (
            55,
        ),
        'risk table': (
            55,
        ),
        'risks': (
            55,
        ),
        'risks and issues': (
            55,
        ),
        'risks and mitigation': (
            55,
        ),
        'risks and mitigations': (
            55,
        ),
        'risks and opportunities': (
            55,
        ),
        'learning': (
            56,
        ),
        'lessons': (
            56,
        ),
        'lessons applied': (
            56,
        ),
        'lessons from earlier projects': (
            56,
        ),
        'lessons incorporated': (
            56,
        ),
        'lessons learned': (
            56,
        ),
        'lessons learnt': (
            56,
        ),
        'lessons log': (
            56,
        ),
        'lessons report': (
            56,
        ),
        'previous lessons': (
            56,
        ),
        '3 way match': (
            57,
        ),
        'comparison of requirements scope and bid': (
            57,
        ),
        'reconciliation': (
            57,
        ),
        'reconciliation of requirements scope and bid': (
            57,
        ),
        'reconciliation with the bid': (
            57,
        ),
        'requirements scope and bid compared': (
            57,
        ),
        'three way match': (
            57,
        ),
        'compared documents': (
            58,
        ),
        'compared versions': (
            58,
        ),
        'documents compared': (
            58,
        ),
        'sources compared': (
            58,
        ),
        'what was compared': (
            58,
        ),
        'agreed differences': (
            59,
        ),
        'agreed variations': (
            59,
        ),
        'deviations from the bid': (
            59,
        ),
        'differences': (
            59,
        ),
        'differences and decisions': (
            59,
        ),
        'differences between requirements scope and bid': (
            59,
        ),
        'differences found': (
            59,
        ),
        'bid handover': (
            60,
        ),
        'handover': (
            60,
        ),
        'handover from bid to project': (
            60,
        ),
        'handover from sales': (
            60,
        ),
        'handover from sales to delivery': (
            60,
        ),
        'handover from the bid': (
            60,
        ),
        'handover pack': (
            60,
        ),
        'sales handover': (
            60,
        ),
        'sales to delivery handover': (
            60,
        ),
        'transition from sales': (
            60,
        ),
        'turnover': (
            60,
        ),
        'corporate and social responsibility': (
            61,
        ),
        'corporate responsibility': (
            61,
        ),
        'corporate responsibility statement': (
            61,
        ),
        'corporate social responsibility': (
            61,
        ),
        'corporate social responsibility statement': (
            61,
        ),
        'csr': (
            61,
        ),
        'csr statement': (
            61,
        ),
        'ethics and social responsibility': (
            61,
        ),
        'social responsibility': (
            61,
        ),
        'social value': (
            61,
        ),
        'acceptance and approval': (
            62,
        ),
        'agreement': (
            62,
        ),
        'agreement and signature': (
            62,
        ),
        'agreement signature': (
            62,
        ),
        'approval': (
            62,
        ),
        'approval and sign off': (
            62,
        ),
        'approvals': (
            62,
        ),
        'authorisation': (
            62,
        ),
        'authorization': (
            62,
        ),
        'document approval': (
            62,
        ),
        'pid approval': (
            62,
        ),
        'project authorisation': (
            62,
        ),
        'sign off': (
            62,
        ),
        'sign off and approval': (
            62,
        ),
        'signature': (
            62,
        ),
        'signatures': (
            62,
        ),
        'signoff': (
            62,
        ),
    },
)
