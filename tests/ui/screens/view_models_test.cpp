// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/support/files.h"
#include "ui/screens/place/place_filter.h"
#include "ui/screens/place/place_view_model.h"
#include "ui/screens/trajectory/solvency_model.h"
#include "ui/shell/session.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace wp::ui;
using screens::PlaceFilter;
using screens::PlaceViewModel;
using screens::SolvencyModel;

/// The item models of the screens keep Qt's rules through edits, and say what the place says.
class ViewModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;

    static wp::document::Model sample()
    {
        const auto text = wp::testing::readFile(wp::testing::projectRoot() / "resources/sample/ashby-vale.json");
        return wp::exchange::readJson(text).value();
    }

    std::unique_ptr<PlaceViewModel> placeModel()
    {
        auto model = std::make_unique<PlaceViewModel>([this](const wp::document::Edit& edit, undo::Wording wording) {
            return m_session->perform(edit, std::move(wording));
        });
        connect(m_session.get(), &shell::Session::changed, model.get(),
                [this, raw = model.get()] { raw->setModel(&m_session->model()); });
        model->setModel(&m_session->model());
        return model;
    }

    static QModelIndex lineOf(const QAbstractItemModel& model, const QString& id)
    {
        const auto found = model.match(model.index(0, 0), PlaceViewModel::lineRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front();
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<shell::Session>();
        m_session->open(wp::document::Document(sample()));
    }

    void placeKeepsTheRules()
    {
        const auto model = placeModel();
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        PlaceFilter filter;
        filter.setSourceModel(model.get());
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setQuestion(QStringLiteral("tier:crisis"));
        QVERIFY(m_session->perform(wp::document::RemoveThing{"lines", "no such line"}, [] { return QString(); }).size() == 1);
        const QModelIndex line = lineOf(*model, QStringLiteral("claRes")).siblingAtColumn(PlaceViewModel::budget);
        QVERIFY(model->setData(line, QStringLiteral("£30m"), Qt::EditRole));
        QCOMPARE(model->data(line, Qt::EditRole).toString(), QStringLiteral("£30,000,000"));
        m_session->undo();
        QCOMPARE(model->data(line, Qt::EditRole).toString(), QStringLiteral("£25,200,000"));
    }

    void placeEditsGoOut_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("role");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("tier") << int(PlaceViewModel::tier) << int(Qt::EditRole) << QVariant(0);
        QTest::newRow("duty") << int(PlaceViewModel::duty) << int(Qt::CheckStateRole) << QVariant(int(Qt::Unchecked));
        QTest::newRow("ring-fence") << int(PlaceViewModel::ringFence) << int(Qt::CheckStateRole) << QVariant(int(Qt::Checked));
        QTest::newRow("stream") << int(PlaceViewModel::stream) << int(Qt::EditRole) << QVariant(QStringLiteral("cin"));
        QTest::newRow("cashable") << int(PlaceViewModel::cashable) << int(Qt::EditRole) << QVariant(QStringLiteral("70%"));
        QTest::newRow("name") << int(PlaceViewModel::name) << int(Qt::EditRole) << QVariant(QStringLiteral("Homes"));
    }

    void placeEditsGoOut()
    {
        QFETCH(int, column);
        QFETCH(int, role);
        QFETCH(QVariant, value);
        const auto model = placeModel();
        const QModelIndex cell = lineOf(*model, QStringLiteral("claRes")).siblingAtColumn(column);
        const QVariant before = model->data(cell, role);
        QVERIFY(model->setData(cell, value, role));
        QCOMPARE(model->data(cell, role), value);
        QCOMPARE(m_session->steps().count(), 1);
        m_session->undo();
        QCOMPARE(model->data(cell, role), before);
    }

    void wrongFigureIsRefusedInWords()
    {
        const auto model = placeModel();
        QSignalSpy refused(model.get(), &PlaceViewModel::refused);
        const QModelIndex cell = lineOf(*model, QStringLiteral("claRes")).siblingAtColumn(PlaceViewModel::cashable);
        QVERIFY(!model->setData(cell, QStringLiteral("130%"), Qt::EditRole));
        QVERIFY(!model->setData(cell, QStringLiteral("much"), Qt::EditRole));
        QCOMPARE(refused.count(), 2);
        QCOMPARE(m_session->steps().count(), 0);
    }

    void defaultsAreShownAsSuch()
    {
        const auto model = placeModel();
        const QModelIndex cell = lineOf(*model, QStringLiteral("claRes")).siblingAtColumn(PlaceViewModel::cashable);
        QVERIFY(!model->data(cell, PlaceViewModel::isDefaultRole).toBool());
        QVERIFY(m_session->perform(wp::document::SetField{"lines/claRes/cashableShare", "null"}, [] { return QString(); }).empty());
        QVERIFY(model->data(cell, PlaceViewModel::isDefaultRole).toBool());
        QCOMPARE(model->data(cell, Qt::DisplayRole).toString(), QStringLiteral("40% (default)"));
    }

    void filterUnderstands_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << QString() << 69 << 69;
        QTest::newRow("tier") << QStringLiteral("tier:crisis") << 5 << 40;
        QTest::newRow("organisation") << QStringLiteral("org:nhs") << 5 << 30;
        QTest::newRow("both and an amount") << QStringLiteral("tier:crisis org:nhs >1m") << 1 << 15;
        QTest::newRow("no such") << QStringLiteral("tier:crisis zzz") << 0 << 0;
    }

    void filterUnderstands()
    {
        QFETCH(QString, question);
        QFETCH(int, least);
        QFETCH(int, most);
        const auto model = placeModel();
        PlaceFilter filter;
        filter.setSourceModel(model.get());
        filter.setQuestion(question);
        QVERIFY2(filter.lineCount() >= least && filter.lineCount() <= most, qPrintable(QString::number(filter.lineCount())));
    }

    void solvencySaysNothingOfReservesThatNobodyTyped()
    {
        SolvencyModel model(*m_session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QCOMPARE(model.rowCount(), static_cast<int>(m_session->model().place.organisations.size()));
        QVERIFY(m_session->perform(wp::document::SetField{"organisations/council/reserves", "null"}, [] { return QString(); }).empty());
        model.refresh();
        QCOMPARE(model.index(0, SolvencyModel::reserves).data().toString(), QStringLiteral("not known"));
        QCOMPARE(model.index(0, SolvencyModel::firstRunOut).data().toString(), QStringLiteral("–"));
    }
};

QTEST_MAIN(ViewModelsTest)
#include "view_models_test.moc"
